/**
 * The plugin in Confluence. {@link ConfluenceApp} is what the host makes: it builds the features in the order in which
 * they start, those of decisions and records by {@link RecordFeatures}; {@link LaterFeatures} is what earlier ones ask of
 * later ones. Each package below is a feature, and says where its REST, scripts and templates are; which sees which
 * stands in {@code ArchitectureTest}.
 */
package org.groundbreak.confluence;
