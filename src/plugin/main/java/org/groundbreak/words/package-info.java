/**
 * Every word that people read, in their language and zone: {@link Words} reads the texts of {@code
 * i18n/groundbreak.properties} and {@code groundbreak_de.properties}. Durations, lists of names and the colour of a
 * status are worded here for both products, so that they read alike. Asked by whatever makes a body, a page or a mail;
 * knows nothing of the domain but its constants.
 */
package org.groundbreak.words;
