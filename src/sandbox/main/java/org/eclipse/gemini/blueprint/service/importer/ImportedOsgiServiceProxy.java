package org.eclipse.gemini.blueprint.service.importer;

/** Marks the proxies that plugins get for services; seen through the proxy's own loader, not the plugin's imports. */
public interface ImportedOsgiServiceProxy {}
