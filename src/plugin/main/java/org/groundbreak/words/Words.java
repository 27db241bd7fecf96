package org.groundbreak.words;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every word that people read, in the language and the zone of whoever the host says is reading. */
public final class Words {

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);
    private static final String PREFIX = "groundbreak.";

    private final I18nResolver i18n;
    private final LocaleResolver locales;
    private final ReaderZone zone;
    private final Locale reader;

    public Words(I18nResolver i18n, LocaleResolver locales, ReaderZone zone) {
        this(i18n, locales, zone, null);
    }

    /** @param reader null for whoever the host says is reading */
    private Words(I18nResolver i18n, LocaleResolver locales, ReaderZone zone, Locale reader) {
        this.i18n = i18n;
        this.locales = locales;
        this.zone = zone;
        this.reader = reader;
    }

    /**
     * The words for somebody who is not asking now, as of a mail. Where this version of the host has no word of his
     * language, they are in that of the site.
     *
     * @param own his zone
     */
    public Words to(UserKey user, ZoneId own) {
        return new Words(i18n, locales, new ReaderZone(() -> Optional.of(TimeZone.getTimeZone(own))), languageOf(user));
    }

    private Locale languageOf(UserKey user) {
        try {
            Locale language = locales.getLocale(user);
            i18n.getText(language, PREFIX + "name");
            return language;
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The host cannot be asked for texts in the language of a user", e);
            return null;
        }
    }

    /**
     * A text of ours.
     *
     * @param key without {@code groundbreak.} in front
     */
    public String text(String key) {
        return reader == null ? i18n.getText(PREFIX + key) : i18n.getText(reader, PREFIX + key);
    }

    /**
     * The same for templates. It has a name of its own: of two methods of one name Velocity may choose the one with
     * arguments, which is not on the host's list of what a template may call.
     */
    public String say(String key) {
        return text(key);
    }

    /**
     * A text of ours with {@code {0}}, {@code {1}} … filled in: a {@link TextList} in the reader's words, an instant and a
     * date as he writes them.
     */
    public String text(String key, Serializable... arguments) {
        Serializable[] said = Stream.of(arguments).map(this::said).toArray(Serializable[]::new);
        return reader == null ? i18n.getText(PREFIX + key, said) : i18n.getText(reader, PREFIX + key, said);
    }

    private Serializable said(Serializable argument) {
        if (argument instanceof TextList list) {
            return list.keys().stream().map(key -> text(key)).collect(Collectors.joining(", "));
        }
        if (argument instanceof Instant instant) {
            return instant(instant);
        }
        return argument instanceof LocalDate date ? day(date) : argument;
    }

    private Locale locale() {
        return reader == null ? locales.getLocale() : reader;
    }

    /** A number as the reader writes it. */
    public String number(double number) {
        return NumberFormat.getInstance(locale()).format(number);
    }

    /** Elapsed time, the two largest units of it: "3 d 4 h"; a day has 24 hours. */
    public String duration(Duration elapsed) {
        return Durations.text(this, elapsed);
    }

    /** A date as the reader writes it, in the reader's zone. */
    public String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(ZonedDateTime.ofInstant(instant, zone.get()));
    }

    /** A date as the reader writes it. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(date);
    }

    /** What the reader's zone is called, such as {@code Europe/Berlin}, or {@code UTC}. */
    public String zoneName() {
        ZoneId own = zone.get();
        return own.equals(ZoneOffset.UTC) ? "UTC" : own.getId();
    }

    /** What the reader's clocks show then. */
    public LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone.get());
    }

    /** When the reader's clocks show that: where they skip it, that much later; where they show it twice, the first. */
    public Instant instantOf(LocalDateTime local) {
        return local.atZone(zone.get()).toInstant();
    }

    /** Date and time as the reader writes them, in the reader's zone. */
    public String instant(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .format(ZonedDateTime.ofInstant(instant, zone.get()));
    }
}
