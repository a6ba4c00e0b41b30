"""Language models to run on this computer: the catalog, downloads, and those installed."""
