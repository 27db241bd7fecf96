/**
 * What Confluence tells and asks, by REST: facts of specs, signed ({@link SpecFactResource}), and the key of the pairing
 * ({@link PairingKeyResource}). They are thin, and ask {@code org.groundbreak.link} and {@code link.pairing}. {@link
 * ConfluencePages} asks Confluence for titles, as whoever looks.
 */
package org.groundbreak.jira.link;
