package org.groundbreak.host.health;

/**
 * One error on the health page.
 *
 * @param time as the reader writes it
 * @param id under which the product's log has the trace
 * @param sentence what ended so, in the reader's language
 * @param place method and template of a path, or the name of a job, a thread or a feature
 * @param cause class of what was thrown, or status and code
 */
public record ErrorLine(String time, String id, String sentence, String place, String cause) {}
