/**
 * The server for mail that the host has been set up with (ADR 0025). What is written to whom stands in {@code
 * confluence.mail}.
 */
package org.groundbreak.host.mail;
