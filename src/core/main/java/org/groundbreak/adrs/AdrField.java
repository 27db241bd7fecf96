package org.groundbreak.adrs;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rows of an ADR's Page Properties table, by the names that people give them in English and German. The first name
 * of each language is the one we write. Rows of other names are left alone.
 */
public enum AdrField {
    NUMBER("Number; No; No.; Nr; Nr.; ADR number; ADR no.; ADR; ID; ADR ID", "Nummer; ADR-Nummer; ADR-Nr."),
    STATUS("Status; State; ADR status; Decision status", "Status; Zustand; Entscheidungsstatus"),
    DATE(
            "Date; Decision date; Date of decision; Decided; Decided on; Date decided",
            "Datum; Entscheidungsdatum; Datum der Entscheidung; Entschieden am"),
    DECIDERS(
            "Deciders; Decider; Decision makers; Decision maker; Decided by",
            "Entscheider; Entscheiderin; Entscheiderinnen; Entscheidende; Entscheidungstr\u00e4ger; "
                    + "Entscheidungstr\u00e4gerinnen; Entschieden von"),
    TAGS(
            "Tags; Tag; Category; Categories",
            "Schlagw\u00f6rter; Tags; Tag; Schlagworte; Schlagwort; Stichw\u00f6rter; Stichworte; Kategorie; "
                    + "Kategorien"),
    REVIEW_BY(
            "Review by; Review date; Review on; Next review; Revisit by; Revisit on",
            "\u00dcberpr\u00fcfen bis; Zu \u00fcberpr\u00fcfen bis; \u00dcberpr\u00fcfung bis; "
                    + "\u00dcberpr\u00fcfung am; N\u00e4chste \u00dcberpr\u00fcfung; Pr\u00fcfen bis; Wiedervorlage"),
    ADOPTION(
            "Adoption; Adoption status; Implementation status; Rollout",
            "Umsetzung; Umsetzungsstand; Stand der Umsetzung; Einf\u00fchrung"),
    SUPERSEDES("Supersedes; Replaces", "Ersetzt; L\u00f6st ab"),
    SUPERSEDED_BY("Superseded by; Replaced by", "Ersetzt durch; Abgel\u00f6st durch; Abgel\u00f6st von"),
    AMENDS("Amends; Clarifies; Extends", "\u00c4ndert; Erg\u00e4nzt; Pr\u00e4zisiert; Erweitert"),
    AMENDED_BY(
            "Amended by; Clarified by; Extended by",
            "Ge\u00e4ndert durch; Erg\u00e4nzt durch; Pr\u00e4zisiert durch; Erweitert durch"),
    DEPENDS_ON(
            "Depends on; Requires; Dependencies",
            "H\u00e4ngt ab von; Abh\u00e4ngig von; Setzt voraus; Abh\u00e4ngigkeiten"),
    REQUIRED_BY("Required by", "Voraussetzung f\u00fcr; Vorausgesetzt von"),
    RELATES_TO(
            "Relates to; Related to; Related; Related ADRs; Related decisions; See also",
            "Bezug zu; Steht in Bezug zu; Bezieht sich auf; Verwandt mit; Siehe auch");

    /** As in {@code Entscheider:innen}. */
    private static final Pattern GENDERED = Pattern.compile("[:*/_]in(nen)?\\b");

    private static final Map<String, AdrField> BY_NAME = new HashMap<>();
    private static final Map<String, Language> LANGUAGES = new HashMap<>();

    private final List<String> english;
    private final List<String> german;

    static {
        for (AdrField field : values()) {
            field.english.forEach(name -> learn(field, name, Language.ENGLISH));
            field.german.forEach(name -> learn(field, name, Language.GERMAN));
        }
    }

    AdrField(String english, String german) {
        this.english = List.of(english.split("; "));
        this.german = List.of(german.split("; "));
    }

    /** The field a row of that name holds. Case, hyphens, a colon and "(s)" make no difference. */
    public static Optional<AdrField> named(String words) {
        return Optional.ofNullable(BY_NAME.get(normal(words)));
    }

    /** The language of a row's name; empty where it is the same in both, or the name of no field. */
    static Optional<Language> language(String words) {
        return Optional.ofNullable(LANGUAGES.get(normal(words)));
    }

    /** The name as it is written into a page. */
    public String title(Language language) {
        return (language == Language.GERMAN ? german : english).get(0);
    }

    /** A stable lower-case code with hyphens; what people read is translated by it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void learn(AdrField field, String name, Language language) {
        String normal = normal(name);
        BY_NAME.put(normal, field);
        if (LANGUAGES.put(normal, language) != null) {
            LANGUAGES.remove(normal);
        }
    }

    private static String normal(String words) {
        String bare = Phrases.edged(Phrases.normal(words), c -> c == ':' || c == ' ');
        return GENDERED.matcher(bare.replace("(s)", "s")).replaceAll("in$1");
    }
}
