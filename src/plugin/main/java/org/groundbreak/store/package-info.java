/**
 * Everything we keep, on Active Objects; the only package that knows them. {@link Store} has one method for each table;
 * it is made once by the app of each product and handed to the features. An {@code XxxRow} is a row as Active Objects
 * make it, an {@code XxxTable} reads and writes such rows and hands out values.
 *
 * <p>The event log is {@link AoEventLog} (rules E2 and E8) and is written in transactions of our own alone (ADR 0005);
 * every other table is a projection of it, or stands for what the host does not keep. Rows that several write at once go
 * through {@link UniqueRows} or {@link ReplacedRows} (ADR 0014).
 */
package org.groundbreak.store;
