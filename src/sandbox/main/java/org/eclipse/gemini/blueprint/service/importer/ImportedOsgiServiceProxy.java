package org.eclipse.gemini.blueprint.service.importer;

/** Marks the proxies that plugins get for services; it has to be visible to each plugin that imports one. */
public interface ImportedOsgiServiceProxy {}
