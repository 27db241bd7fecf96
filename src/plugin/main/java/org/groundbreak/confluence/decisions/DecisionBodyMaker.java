package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundbreak.confluence.decisions.DecisionBody.DueBody;
import org.groundbreak.confluence.decisions.DecisionBody.HolderBody;
import org.groundbreak.confluence.decisions.DecisionBody.NamedBody;
import org.groundbreak.confluence.decisions.DecisionBody.OptionBody;
import org.groundbreak.confluence.decisions.DecisionBody.OutcomeBody;
import org.groundbreak.confluence.decisions.DecisionBody.PageBody;
import org.groundbreak.confluence.decisions.DecisionBody.PersonBody;
import org.groundbreak.confluence.decisions.DecisionBody.ReopeningBody;
import org.groundbreak.confluence.decisions.DecisionBody.RoleBody;
import org.groundbreak.confluence.decisions.DecisionBody.StatusBody;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.decisions.ApproverSeat;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciOption;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.DecisionEventKeys;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.decisions.DecisionStatus;
import org.groundbreak.decisions.DissentKind;
import org.groundbreak.decisions.PageDate;
import org.groundbreak.decisions.PageOutcome;
import org.groundbreak.decisions.RecordedDecision;
import org.groundbreak.decisions.Reopening;
import org.groundbreak.decisions.hygiene.DecisionSight;
import org.groundbreak.decisions.hygiene.HolderSight;
import org.groundbreak.decisions.hygiene.Hygiene;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.words.StatusLozenge;
import org.groundbreak.words.Words;

/** Says how one decision stands, for one viewer. Reading only. */
final class DecisionBodyMaker {

    private final DecisionLog log;
    private final DecisionOffers offers;
    private final FindingWords findings;
    private final Words words;

    DecisionBodyMaker(DecisionLog log, DecisionOffers offers, Words words) {
        this.log = log;
        this.offers = offers;
        this.findings = new FindingWords(words);
        this.words = words;
    }

    /**
     * The body.
     *
     * @param stream null for a macro that is no decision of its own
     * @param holders everybody who is named in it
     */
    DecisionBody of(PageViewer viewer, int position, DecisionStream stream, Map<DaciRole, List<HolderSight>> holders) {
        DaciMacro macro = viewer.reading().macros().get(position);
        DecisionState state = stream == null ? DecisionState.NONE : stream.state();
        OutcomeBody outcome = state.decision()
                .map(made -> outcome(made, state, log.texts(stream, made.sequence()), viewer.cast()))
                .orElse(null);
        PageOutcome page = PageOutcome.of(state, macro);
        Optional<OldVersions.Since> since = OldVersions.isAskedFor(macro, page)
                ? viewer.oldVersions().since(state, macro.id().orElseThrow())
                : Optional.empty();
        ShownDecision shown = viewer.shown(position);
        boolean changed = outcome != null && state.changedSinceDecided(shown.fingerprint());
        boolean isLate = macro.due()
                .date()
                .filter(due -> stream != null && viewer.today().isAfter(due) && outcome == null)
                .isPresent();
        return new DecisionBody(
                macro.id().orElse(null),
                position,
                identity(macro),
                macro.question().orElse(null),
                macro.area().map(this::area).orElse(null),
                stream == null ? null : status(status(state, macro)),
                Arrays.stream(DaciRole.values())
                        .map(role -> role(role, holders.get(role)))
                        .toList(),
                due(macro.due()),
                isLate ? words.text("decision.overdue") : null,
                options(macro.options(), outcome),
                outcome,
                state.reopening()
                        .map(taken -> reopening(taken, log.texts(stream, taken.sequence()), viewer.cast()))
                        .orElse(null),
                new PageBody(
                        page.code(),
                        since.map(OldVersions.Since::version).orElse(null),
                        since.filter(OldVersions.Since::orBefore).isPresent()),
                stream == null
                        ? words.text("decision." + identity(macro))
                        : pageText(page, since, contentText(changed, shown)),
                changed,
                state.approver()
                        .pending()
                        .map(ApproverSeat::person)
                        .map(person -> pending(person, viewer.cast(), holders))
                        .orElse(null),
                findings.of(
                        stream == null ? List.of() : shown.findings(),
                        Hygiene.findings(new DecisionSight(
                                macro, state, holders, viewer.today(), viewer.hasTechnicalGroup(), person -> person(
                                                viewer.cast(), person)
                                        .name()))),
                offers.of(viewer, position, stream, page, holders));
    }

    private static String identity(DaciMacro macro) {
        return PageReading.isOwn(macro)
                ? "own"
                : switch (macro.identity()) {
                    case DOUBLED_ID -> "doubled-id";
                    case OWN, NO_ID -> "no-id";
                };
    }

    /** What was published a moment ago and is not noted yet is in progress as soon as an option says something. */
    private static DecisionStatus status(DecisionState state, DaciMacro macro) {
        return state.published().isEmpty() && macro.begun() ? DecisionStatus.IN_PROGRESS : state.status();
    }

    private NamedBody area(Enum<?> area) {
        return new NamedBody(area.name(), words.text("decision.area." + area.name()));
    }

    private StatusBody status(DecisionStatus status) {
        return new StatusBody(
                status.name(), words.text("decision.status." + status.name()), StatusLozenge.of(status.name()));
    }

    private RoleBody role(DaciRole role, List<HolderSight> holders) {
        return new RoleBody(
                role.parameter(),
                words.text("decision.role." + role.parameter()),
                holders.stream().map(DecisionBodyMaker::holder).toList());
    }

    private static HolderBody holder(HolderSight sight) {
        return new HolderBody(
                sight.person()
                        .filter(person -> !person.equals(PersonNumber.STRANGER))
                        .map(PersonNumber::value)
                        .orElse(0L),
                sight.shown(),
                initials(sight.shown()),
                sight.person().isPresent() || !sight.asked(),
                sight.active(),
                sight.mayView());
    }

    /** Of the first and of the last word of a name. */
    static String initials(String name) {
        List<String> all = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return IntStream.of(0, all.size() - 1)
                .distinct()
                .filter(index -> index >= 0)
                .mapToObj(index -> new String(Character.toChars(all.get(index).codePointAt(0))))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    private HolderBody pending(PersonNumber person, Cast cast, Map<DaciRole, List<HolderSight>> holders) {
        return holders.get(DaciRole.APPROVER).stream()
                .filter(sight -> sight.person().equals(Optional.of(person)))
                .findFirst()
                .map(DecisionBodyMaker::holder)
                .orElseGet(() -> {
                    String name = person(cast, person).name();
                    return new HolderBody(person.value(), name, initials(name), true, true, true);
                });
    }

    private DueBody due(PageDate due) {
        if (due.typed().isEmpty()) {
            return null;
        }
        return due.date()
                .map(date -> new DueBody(date.toString(), words.day(date)))
                .orElseGet(() -> new DueBody(null, due.typed()));
    }

    private static List<OptionBody> options(List<DaciOption> options, OutcomeBody outcome) {
        List<OptionBody> bodies = new ArrayList<>();
        for (DaciOption option : options) {
            boolean chosen = outcome != null && outcome.option() != null && option.isNamed(outcome.option());
            bodies.add(new OptionBody(option.name(), option.cost().orElse(null), chosen, bodies.size()));
        }
        return bodies;
    }

    private OutcomeBody outcome(RecordedDecision made, DecisionState state, NamedTexts texts, Cast cast) {
        return new OutcomeBody(
                made.sequence(),
                texts.get(DecisionEventKeys.OPTION).orElse(null),
                person(cast, made.by()),
                made.at().toString(),
                words.instant(made.at()),
                made.pageVersion(),
                texts.get(DecisionEventKeys.RATIONALE).orElse(null),
                texts.get(DecisionEventKeys.DISSENT).orElse(null),
                made.dissent() == DissentKind.NOBODY,
                state.copy().isPresent());
    }

    private ReopeningBody reopening(Reopening taken, NamedTexts texts, Cast cast) {
        return new ReopeningBody(
                person(cast, taken.by()),
                taken.at().toString(),
                words.instant(taken.at()),
                texts.get(DecisionEventKeys.REASON).orElse(null));
    }

    private PersonBody person(Cast cast, PersonNumber person) {
        return new PersonBody(cast.user(Optional.of(person))
                .map(ConfluenceUser::getFullName)
                .orElseGet(() -> words.text("person.gone")));
    }

    private String since(PageOutcome page, OldVersions.Since first) {
        String version = Integer.toString(first.version());
        return words.text(
                "decision.page." + page.code() + ".since",
                first.orBefore() ? words.text("decision.page.or-before", version) : version);
    }

    /** Whether the content is what was decided on; empty where it is. */
    private Optional<String> contentText(boolean changed, ShownDecision shown) {
        return changed
                ? Optional.of(
                        words.text(shown.fingerprint().isPresent() ? "decision.page.changed" : "decision.page.untold"))
                : Optional.empty();
    }

    /** Whatever of the page is not what was decided, in one text; null where all is. */
    private String pageText(PageOutcome page, Optional<OldVersions.Since> since, Optional<String> content) {
        List<String> said = new ArrayList<>(content.stream().toList());
        if (page != PageOutcome.AGREES) {
            said.add(
                    since.map(first -> since(page, first)).orElseGet(() -> words.text("decision.page." + page.code())));
        }
        return said.isEmpty() ? null : String.join(" ", said);
    }
}
