package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.adrs.Adoption;
import org.groundbreak.adrs.AdrFinding;
import org.groundbreak.adrs.AdrStatus;
import org.groundbreak.adrs.RelationKind;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.confluence.epics.ToldStart;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.DecisionArea;
import org.groundbreak.decisions.DecisionRefusal;
import org.groundbreak.decisions.DecisionStatus;
import org.groundbreak.decisions.PageOutcome;
import org.groundbreak.events.Refusal;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.Matter;
import org.groundbreak.reviews.Obstacle;
import org.groundbreak.reviews.Perspective;
import org.groundbreak.reviews.QuestionState;
import org.groundbreak.reviews.ReviewRefusal;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.reviews.RoundPhase;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.specs.SpecRefusal;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.start.StatusCategory;
import org.groundbreak.start.TimeToStart;
import org.groundbreak.start.Uncounted;
import org.groundbreak.start.WayStep;
import org.groundbreak.storage.ContentChange;
import org.groundbreak.trail.ChainBreak;
import org.junit.jupiter.api.Test;

/** Every text in English and German, none missing, none unused. */
class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    /** A key in code stands with its prefix in JS, Soy, XML and templates, and without it in Java and Velocity. */
    private static final Pattern FULL_KEY = Pattern.compile("['\"]((?:org\\.)?groundbreak\\.[A-Za-z0-9_.-]+)['\"]");

    private static final Pattern SHORT_KEY = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+)\"");

    private final Properties english = texts("groundbreak.properties");
    private final Properties german = texts("groundbreak_de.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(german.stringPropertyNames()));
    }

    @Test
    void bothLanguagesFillInTheSameArguments() {
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english, key), placeholders(german, key), key);
        }
    }

    @Test
    void noTextIsBlankAndNoneHasAnApostropheThatAMessageFormatWouldSwallow() {
        for (Properties texts : new Properties[] {english, german}) {
            texts.forEach((key, text) -> {
                assertFalse(text.toString().isBlank(), key.toString());
                assertFalse(text.toString().contains("'"), key.toString());
            });
        }
    }

    @Test
    void filesAreAsciiSoThatEveryHostReadsThemAlike() {
        for (String language : new String[] {"", "_de"}) {
            String text = Repository.text("src/plugin/main/resources/i18n/groundbreak" + language + ".properties");
            assertTrue(text.chars().allMatch(c -> c < 127));
        }
    }

    private static final Set<String> MADE_OF_KINDS = Stream.concat(
                    Stream.of(TimeToStart.Kind.values()).map(kind -> "groundbreak.start." + kind),
                    Stream.of(Uncounted.Reason.values())
                            .flatMap(reason -> Stream.of(
                                    "groundbreak.start.listed." + reason,
                                    "groundbreak.start.not-counted." + reason + ".one",
                                    "groundbreak.start.not-counted." + reason + ".many")))
            .collect(Collectors.toSet());

    @Test
    void everyStatusAndEveryRefusalHasAText() {
        Stream<String> keys = Stream.concat(
                Stream.of(SpecStatus.values()).map(status -> "groundbreak.status." + status),
                Stream.of(SpecRefusal.values()).map(Refusal::code).map(code -> "groundbreak.problem." + code));
        keys.forEach(key -> assertTrue(english.containsKey(key), key));
    }

    @Test
    void everyKindOfChangeHasAText() {
        Stream.of(ContentChange.values())
                .map(change -> "groundbreak.change." + change.code())
                .forEach(key -> assertTrue(english.containsKey(key), key));
    }

    @Test
    void everyCategoryEveryKindOfTimeToStartAndEveryReasonNotToCountHasAText() {
        Stream.of(StatusCategory.values())
                .map(category -> "groundbreak.category." + category)
                .forEach(key -> assertTrue(english.containsKey(key), key));
        MADE_OF_KINDS.forEach(key -> assertTrue(english.containsKey(key), key));
    }

    private static final Set<String> MADE_OF_ENUMS = Stream.of(
                    Stream.of(HealthLine.Group.values()).map(group -> "groundbreak.health.group." + group),
                    Stream.of(ErrorKind.values()).map(kind -> "groundbreak.health.errors.kind." + kind),
                    Stream.of("running", "silent", "stopped").map(how -> "groundbreak.health.rebuild." + how),
                    Stream.of(SpecKind.values()).map(kind -> "groundbreak.kind." + kind),
                    Stream.of(WayStep.Place.values()).map(place -> "groundbreak.way." + place),
                    Stream.of(WayStep.Progress.values()).map(progress -> "groundbreak.way.progress." + progress),
                    Stream.of(WayStep.Remark.values()).map(remark -> "groundbreak.way.remark." + remark))
            .flatMap(keys -> keys)
            .collect(Collectors.toSet());

    @Test
    void everyKindOfSpecEveryStepOfTheWayAndEveryHeadingOfTheHealthPageHasAText() {
        MADE_OF_ENUMS.forEach(key -> assertTrue(english.containsKey(key), key));
    }

    /** Codes of what can be wrong with a decision, rule D14. */
    private static final List<String> FINDINGS = List.of(
            "approver-after-due",
            "doubled-id",
            "doubled-option",
            "empty-option",
            "holder-without-view",
            "inactive-holder",
            "nameless-option",
            "no-approver",
            "no-approver-fixed",
            "no-contributors",
            "no-driver",
            "no-id",
            "no-informed",
            "no-option",
            "no-rationale",
            "no-technical-contributor",
            "no-technical-group",
            "one-option",
            "overdue",
            "self-made-approver",
            "self-made-approver-after-due",
            "self-made-approver-undated",
            "several-approvers",
            "several-approvers-fixed",
            "several-drivers",
            "still-approver",
            "too-many-contributors",
            "too-many-informed",
            "unconfirmed-approver",
            "unknown-area",
            "unknown-holder",
            "unreadable-due-date");

    private static final Set<String> MADE_OF_DECISIONS = Stream.of(
                    Stream.of(DecisionArea.values()).map(area -> "groundbreak.decision.area." + area),
                    Stream.of(DecisionStatus.values()).map(status -> "groundbreak.decision.status." + status),
                    Stream.of(DaciRole.values()).map(role -> "groundbreak.decision.role." + role.parameter()),
                    Stream.of(PageOutcome.values())
                            .filter(outcome -> outcome != PageOutcome.AGREES)
                            .map(outcome -> "groundbreak.decision.page." + outcome.code()),
                    Stream.of(PageOutcome.DIFFERENT, PageOutcome.REMOVED)
                            .map(outcome -> "groundbreak.decision.page." + outcome.code() + ".since"),
                    Stream.of("draft", "included", "no-page", "old-version")
                            .map(place -> "groundbreak.decision." + place),
                    Stream.of(DecisionRefusal.values())
                            .map(refusal -> "groundbreak.problem.decision." + refusal.code()),
                    FINDINGS.stream().map(code -> "groundbreak.decision.finding." + code),
                    Stream.of("first", "second").map(which -> "groundbreak.template.decision.option." + which),
                    Stream.of("description", "pros", "cons")
                            .map(part -> "groundbreak.template.decision.option." + part)
                            .flatMap(key -> Stream.of(key, key + ".prompt")))
            .flatMap(keys -> keys)
            .collect(Collectors.toSet());

    private static final Set<String> MADE_OF_ADRS = Stream.of(
                    Stream.of(AdrStatus.values()).map(status -> "groundbreak.adr.status." + status.code()),
                    Stream.of(Adoption.values()).map(adoption -> "groundbreak.adr.adoption." + adoption.code()),
                    Stream.of(ToldStart.Kind.values()).map(kind -> "groundbreak.adr.spec." + kind),
                    Stream.of(RelationKind.values())
                            .flatMap(kind -> Stream.of(kind.field(), kind.inverseField()))
                            .map(field -> "groundbreak.adr.relation." + field.code()),
                    Stream.of(RelationKind.SUPERSEDES.field(), RelationKind.SUPERSEDES.inverseField())
                            .map(field -> "groundbreak.adr.relation." + field.code() + ".proposed"),
                    Stream.of(AdrFinding.Kind.values()).map(kind -> "groundbreak.adr.finding." + kind.code()),
                    Stream.of("adoption", "date", "link", "number", "relation", "review-by", "row", "status")
                            .map(what -> "groundbreak.adr.comment." + what),
                    Stream.of("adr.number", "adr.index")
                            .flatMap(macro -> Stream.of("draft", "included", "no-page", "old-version")
                                    .map(place -> "groundbreak." + macro + "." + place)))
            .flatMap(keys -> keys)
            .collect(Collectors.toSet());

    @Test
    void everyStatusAreaAndRoleOfADecisionAndEveryPlaceOfItsMacroHasAText() {
        MADE_OF_DECISIONS.forEach(key -> assertTrue(english.containsKey(key), key));
    }

    @Test
    void everyStatusOfAnAdrHasAText() {
        MADE_OF_ADRS.forEach(key -> assertTrue(english.containsKey(key), key));
    }

    private static final Set<String> MADE_OF_REVIEWS = Stream.of(
                    Stream.of(Perspective.values()).map(each -> "groundbreak.perspective." + each),
                    Stream.of(Lens.values()).map(each -> "groundbreak.lens." + each),
                    Stream.of(Verdict.values()).map(each -> "groundbreak.verdict." + each),
                    Stream.of(Obstacle.values()).map(each -> "groundbreak.review.obstacle." + each),
                    Stream.of(QuestionState.values()).map(each -> "groundbreak.question.state." + each),
                    Stream.of(RoundPhase.values()).map(each -> "groundbreak.review.phase." + each),
                    Stream.of("APPROVED", "REJECTED", "item.CARRIED", "item.DISSENT", "item.QUESTION")
                            .map(each -> "groundbreak.adr.round." + each),
                    Stream.of(RoundOutcome.values()).map(each -> "groundbreak.review.outcome." + each),
                    Stream.of(WindowClock.values()).map(each -> "groundbreak.review.length." + each),
                    Stream.of(Matter.values()).flatMap(TextsTest::matter),
                    Stream.of("REVIEWER", "APPROVER", "DRIVER").map(each -> "groundbreak.leaving.part." + each))
            .flatMap(keys -> keys)
            .collect(Collectors.toSet());

    private static final Set<String> MADE_OF_REMINDERS = Stream.of(
                    Stream.of(RoundOutcome.values()).map(each -> "groundbreak.reminders.ended." + each),
                    EnumSet.complementOf(EnumSet.of(Matter.APPROVAL, Matter.VERDICT, Matter.NEXT_VERDICT)).stream()
                            .map(each -> "groundbreak.reminders.matter." + each))
            .flatMap(keys -> keys)
            .collect(Collectors.toSet());

    @Test
    void everythingThatMailsSayOfRoundsHasAText() {
        MADE_OF_REMINDERS.forEach(key -> assertTrue(english.containsKey(key), key));
    }

    @Test
    void everyRefusalOfAReviewHasASentenceOfItsOwnAndWhateverARoundIsMadeOfHasAText() {
        MADE_OF_REVIEWS.forEach(key -> assertTrue(english.containsKey(key), key));
        Stream.of(ReviewRefusal.values())
                .map(refusal -> "groundbreak.problem.review." + refusal.code())
                .forEach(key -> assertTrue(english.containsKey(key), key));
        for (Properties texts : new Properties[] {english, german}) {
            List<String> sentences = texts.stringPropertyNames().stream()
                    .filter(key -> key.startsWith("groundbreak.problem.review."))
                    .map(texts::getProperty)
                    .toList();
            assertEquals(sentences.size(), Set.copyOf(sentences).size());
            sentences.forEach(text -> assertTrue(text.endsWith("."), text));
        }
        english.stringPropertyNames().stream()
                .filter(key -> key.startsWith("groundbreak.problem.review."))
                .forEach(key -> assertTrue(
                        Stream.of(ReviewRefusal.values()).anyMatch(refusal -> key.endsWith("." + refusal.code())),
                        key));
    }

    /** What the history of a spec says of constants, and of events that say nothing more. */
    private static final Set<String> MADE_OF_TRAILS = Stream.of(
                    Stream.of(RoundOutcome.values()).map(outcome -> "outcome." + outcome),
                    Stream.of(QuestionState.values()).map(state -> "question." + state),
                    Stream.of(Verdict.values()).map(verdict -> "verdict." + verdict),
                    Stream.of(WindowClock.values()).map(clock -> "event.round-planned." + clock),
                    Stream.of(ChainBreak.Kind.values()).map(kind -> "verified." + kind),
                    Stream.of(
                            "event.approval-reaffirmed",
                            "event.approval-withdrawn",
                            "event.epic-linked",
                            "event.epic-unlinked",
                            "event.needs-time",
                            "event.question-asked",
                            "event.question-asked-blocking",
                            "event.resumed",
                            "event.review-taken-on",
                            "event.round-called-off",
                            "event.round-started",
                            "event.stopped",
                            "verified.OTHER_TEXT"))
            .flatMap(keys -> keys)
            .map(key -> "groundbreak.trail." + key)
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void everyWordOfAHistoryHasAText() {
        MADE_OF_TRAILS.forEach(key -> assertTrue(english.containsKey(key), key));
    }

    /** What is counted has a text for one and a text for more. */
    private static Stream<String> matter(Matter matter) {
        String key = "groundbreak.waiting.matter." + matter;
        return matter == Matter.QUESTIONS || matter == Matter.ANSWERS
                ? Stream.of(key + ".one", key + ".many")
                : Stream.of(key);
    }

    @Test
    void everyTextIsUsed() throws IOException {
        SortedSet<String> unused = new TreeSet<>(english.stringPropertyNames());
        used().forEach(unused::remove);
        unused.removeIf(key -> key.startsWith("groundbreak.status.")
                || key.startsWith("groundbreak.change.")
                || key.startsWith("groundbreak.problem.")
                || key.startsWith("groundbreak.category.")
                || MADE_OF_KINDS.contains(key)
                || MADE_OF_ENUMS.contains(key)
                || MADE_OF_DECISIONS.contains(key)
                || MADE_OF_ADRS.contains(key)
                || MADE_OF_REMINDERS.contains(key)
                || MADE_OF_REVIEWS.contains(key)
                || MADE_OF_TRAILS.contains(key)
                || key.startsWith("org.groundbreak.groundbreak-"));
        assertEquals("", String.join("\n", unused));
    }

    @Test
    void everyProblemSaidInCodeHasAText() throws IOException {
        Pattern problem = Pattern.compile("Problem\\.[a-zA-Z]+\\(\\s*\"([a-z-]+)\"");
        int found = 0;
        for (String source : sources(Repository.path("src/plugin/main/java"))) {
            Matcher matcher = problem.matcher(source);
            while (matcher.find()) {
                found++;
                assertTrue(english.containsKey("groundbreak.problem." + matcher.group(1)), matcher.group(1));
            }
        }
        assertTrue(found > 20, "The pattern finds no problems any more");
    }

    @Test
    void everyProblemOfAskingTheOtherProductHasATextForEachProduct() {
        for (String peer : new String[] {"jira", "confluence"}) {
            for (String problem : new String[] {"down", "not-authorised", "not-for-people", "not-linked", "odd"}) {
                String key = "groundbreak.problem." + peer + "-" + problem;
                assertTrue(english.containsKey(key), key);
            }
        }
    }

    @Test
    void everyMacroHasASentenceForEveryPlaceThatIsNotItsOwnPage() throws IOException {
        SortedSet<String> sentences = sentencesOfPlaces();
        assertTrue(sentences.size() >= 8, "The pattern finds no macros any more");
        sentences.forEach(key -> assertTrue(english.containsKey(key), key));
    }

    private SortedSet<String> sentencesOfPlaces() throws IOException {
        Pattern macro = Pattern.compile("sentenceKey\\(\\s*\"([a-z.-]+)\"");
        SortedSet<String> keys = new TreeSet<>();
        for (String source : sources(Repository.path("src/plugin/main/java"))) {
            macro.matcher(source)
                    .results()
                    .flatMap(found -> Stream.of("draft", "included", "no-page", "old-version")
                            .map(place -> "groundbreak." + found.group(1) + "." + place))
                    .forEach(keys::add);
        }
        return keys;
    }

    private SortedSet<String> used() throws IOException {
        SortedSet<String> used = sentencesOfPlaces();
        for (String source : sources(Repository.path("src/plugin/main"))) {
            add(used, FULL_KEY.matcher(source), "");
            add(used, SHORT_KEY.matcher(source), "groundbreak.");
        }
        add(used, FULL_KEY.matcher(Repository.text("atlassian-plugin.xml")), "");
        return used;
    }

    private static void add(SortedSet<String> keys, Matcher matcher, String prefix) {
        while (matcher.find()) {
            keys.add(prefix + matcher.group(1));
        }
    }

    private static SortedSet<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key, ""))
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Iterable<String> sources(Path folder) {
        return Repository.texts(folder).stream()
                .filter(file -> !file.toString().endsWith(".properties"))
                .map(file -> Repository.text(Repository.path("")
                        .toAbsolutePath()
                        .normalize()
                        .relativize(file.toAbsolutePath().normalize())
                        .toString()))
                .toList();
    }

    private static Properties texts(String file) {
        Properties texts = new Properties();
        try (var in = TextsTest.class.getResourceAsStream("/i18n/" + file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(file.toLowerCase(Locale.ROOT), e);
        }
        return texts;
    }
}
