/**
 * Mail to people: the one of the day and what goes at once (rules C4 to C6, C10 and C14; ADR 0025). A feature that has
 * something to tell gives {@link DailyMail} a {@link NewsSource}, or asks {@link Mailer}; both are for jobs and the
 * background, never for a request. Whoever wants none says so on {@link MailPage}: {@code mail.vm}, {@code
 * js/mail/mail.js}, REST {@link MailResource}.
 */
package org.groundbreak.confluence.mail;
