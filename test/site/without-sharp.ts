// Loaded before the program by tests: makes a command that has loaded the image library end with 99.
process.on("exit", () => {
  // Node declares what a report holds as an object.
  const { sharedObjects } = process.report.getReport() as { readonly sharedObjects: readonly string[] };
  if (sharedObjects.some((path) => path.includes("libvips"))) process.exitCode = 99;
});
