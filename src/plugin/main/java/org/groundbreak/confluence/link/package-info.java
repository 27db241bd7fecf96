/**
 * What Jira tells and asks, by REST: facts of epics, signed ({@link EpicFactResource}), and the pairing, begun by an
 * administrator ({@link PairingStartResource}). They are thin, and ask {@code org.groundbreak.link} and {@code
 * link.pairing}.
 */
package org.groundbreak.confluence.link;
