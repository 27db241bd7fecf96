package org.groundbreak.words;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every word that people read, in the language and the zone of whoever the host says is reading. */
public final class Words {

    private static final String PREFIX = "groundbreak.";

    private final I18nResolver i18n;
    private final LocaleResolver locales;
    private final ReaderZone zone;

    public Words(I18nResolver i18n, LocaleResolver locales, ReaderZone zone) {
        this.i18n = i18n;
        this.locales = locales;
        this.zone = zone;
    }

    /**
     * A text of ours.
     *
     * @param key without {@code groundbreak.} in front
     */
    public String text(String key) {
        return i18n.getText(PREFIX + key);
    }

    /**
     * The same for templates. It has a name of its own: of two methods of one name Velocity may choose the one with
     * arguments, which is not on the host's list of what a template may call.
     */
    public String say(String key) {
        return text(key);
    }

    /** A text of ours with {@code {0}}, {@code {1}} … filled in; a {@link TextList} in the reader's words. */
    public String text(String key, Serializable... arguments) {
        return i18n.getText(PREFIX + key, Stream.of(arguments).map(this::said).toArray(Serializable[]::new));
    }

    private Serializable said(Serializable argument) {
        return argument instanceof TextList list
                ? list.keys().stream().map(key -> text(key)).collect(Collectors.joining(", "))
                : argument;
    }

    /** A number as the reader writes it. */
    public String number(double number) {
        return NumberFormat.getInstance(locales.getLocale()).format(number);
    }

    /** Elapsed time, the two largest units of it: "3 d 4 h"; a day has 24 hours. */
    public String duration(Duration elapsed) {
        return Durations.text(this, elapsed);
    }

    /** A date as the reader writes it, in the reader's zone. */
    public String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locales.getLocale())
                .format(ZonedDateTime.ofInstant(instant, zone.get()));
    }

    /** Date and time as the reader writes them, in the reader's zone. */
    public String instant(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locales.getLocale())
                .format(ZonedDateTime.ofInstant(instant, zone.get()));
    }
}
