// Loaded into the web server: when `npm start` dies in any way, even by kill -9, the web server goes too.
process.on("disconnect", () => process.exit(0));
