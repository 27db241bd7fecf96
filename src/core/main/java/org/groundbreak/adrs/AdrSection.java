package org.groundbreak.adrs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections of an ADR, by their headings in English and German; the first of each language is the one we write. */
public enum AdrSection {
    CONTEXT(
            "Context; Context and problem statement; Background; Problem; Problem statement",
            "Kontext; Kontext und Problemstellung; Ausgangslage; Problem; Problemstellung; Hintergrund"),
    DECISION("Decision; Decision outcome; Outcome", "Entscheidung; Ergebnis; Beschluss"),
    ALTERNATIVES(
            "Alternatives considered; Alternatives; Considered alternatives; Considered options; Options considered; "
                    + "Options; Alternatives and why not; Alternatives considered and why not",
            "Erwogene Alternativen; Alternativen; Betrachtete Alternativen; Betrachtete Optionen; Optionen; "
                    + "Verworfene Alternativen"),
    CONSEQUENCES("Consequences; Implications", "Konsequenzen; Folgen; Auswirkungen"),
    PRODUCT_IMPLICATIONS(
            "Product implications; Implications for the product; Product impact",
            "Bedeutung f\u00fcr das Produkt; Folgen f\u00fcr das Produkt; Auswirkungen auf das Produkt; Produktfolgen");

    private static final Map<String, AdrSection> BY_HEADING = new HashMap<>();

    private final List<String> english;
    private final List<String> german;

    static {
        for (AdrSection section : values()) {
            section.english.forEach(name -> BY_HEADING.put(Phrases.normal(name), section));
            section.german.forEach(name -> BY_HEADING.put(Phrases.normal(name), section));
        }
    }

    AdrSection(String english, String german) {
        this.english = List.of(english.split("; "));
        this.german = List.of(german.split("; "));
    }

    /** The section a heading begins. Case, a number before it and a colon behind it make no difference. */
    public static Optional<AdrSection> headed(String heading) {
        String bare = Phrases.edged(Phrases.bare(heading), c -> c >= '0' && c <= '9' || ".) ".indexOf(c) >= 0);
        return Optional.ofNullable(BY_HEADING.get(bare));
    }

    /** The heading as it is written into a page. */
    public String title(Language language) {
        return (language == Language.GERMAN ? german : english).get(0);
    }
}
