package org.groundbreak.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A zone in which somebody reads.
 *
 * @param zone which
 * @param lastDay the last day there whose mails are through
 * @param at when mails were looked for there last, in whole milliseconds
 * @param mails how many the server took then
 * @param seenAt when a reader was last seen there, in whole milliseconds
 */
public record MailZone(ZoneId zone, LocalDate lastDay, Instant at, long mails, Instant seenAt) {}
