package org.groundbreak.adrs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words that say a status (rule A4). Words that may mean several, such as "decided" or "open", are none. */
final class StatusWords {

    private static final Map<String, AdrStatus> STATUSES = new HashMap<>();
    private static final Map<String, Language> LANGUAGES = new HashMap<>();

    static {
        learn(AdrStatus.PROPOSED, Language.ENGLISH, "proposed", "proposal", "draft");
        learn(AdrStatus.PROPOSED, Language.GERMAN, "vorgeschlagen", "vorschlag", "entwurf");
        learn(AdrStatus.ACCEPTED, Language.ENGLISH, "accepted", "approved");
        learn(AdrStatus.ACCEPTED, Language.GERMAN, "akzeptiert", "angenommen", "genehmigt", "beschlossen");
        learn(AdrStatus.REJECTED, Language.ENGLISH, "rejected", "declined");
        learn(AdrStatus.REJECTED, Language.GERMAN, "abgelehnt", "verworfen", "zur\u00fcckgewiesen");
        learn(AdrStatus.DEPRECATED, Language.ENGLISH, "deprecated", "obsolete");
        learn(AdrStatus.DEPRECATED, Language.GERMAN, "veraltet", "obsolet", "abgek\u00fcndigt");
        learn(AdrStatus.SUPERSEDED, Language.ENGLISH, "superseded", "replaced");
        learn(AdrStatus.SUPERSEDED, Language.GERMAN, "ersetzt", "abgel\u00f6st");
    }

    private StatusWords() {}

    /** The status a word says. @param bare as {@link Phrases#bare} makes it */
    static Optional<AdrStatus> status(String bare) {
        return Optional.ofNullable(STATUSES.get(bare));
    }

    /** The language of what a cell says: of its first word, when that is one of a status. */
    static Optional<Language> language(String words) {
        String bare = Phrases.bare(words);
        int space = bare.indexOf(' ');
        return Optional.ofNullable(LANGUAGES.get(space < 0 ? bare : bare.substring(0, space)));
    }

    private static void learn(AdrStatus status, Language language, String... words) {
        for (String word : words) {
            STATUSES.put(word, status);
            LANGUAGES.put(word, language);
        }
    }
}
