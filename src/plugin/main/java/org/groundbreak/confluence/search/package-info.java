/**
 * The host's full-text search, asked as whoever is signed in (rule A24). Used by {@code confluence.adrs}; it may be
 * missing, be another one or refuse, and then it is a search that could not be asked.
 */
package org.groundbreak.confluence.search;
