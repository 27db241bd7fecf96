package org.groundbreak.build;

import java.util.EnumSet;
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

/** Keys of texts that stand nowhere as they are, since code makes them of constants: nothing less, and nothing more. */
final class ComposedTexts {

    /** A code as a whole; one that ends with a hyphen is made whole with a role. */
    private static final Pattern FINDING = Pattern.compile("\"([a-z][a-z-]*[a-z])\"");

    private static final Set<String> PROBLEMS = Stream.of(
                    Stream.of(SpecRefusal.values()).map(Refusal::code),
                    Stream.of(DecisionRefusal.values()).map(refusal -> "decision." + refusal.code()),
                    Stream.of(ReviewRefusal.values()).map(refusal -> "review." + refusal.code()),
                    Stream.of("jira", "confluence")
                            .flatMap(peer -> Stream.of("down", "not-authorised", "not-for-people", "not-linked", "odd")
                                    .map(problem -> peer + "-" + problem)),
                    Stream.of("approver", "driver", "reviewer")
                            .flatMap(part -> Stream.of("required", "deactivated", "unknown")
                                    .map(problem -> part + "-" + problem)),
                    Stream.of("approver-cannot-view", "driver-cannot-edit", "reviewer-cannot-view"))
            .flatMap(codes -> codes)
            .map(code -> "groundbreak.problem." + code)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SPECS = Stream.of(
                    Stream.of(SpecStatus.values()).map(status -> "groundbreak.status." + status),
                    Stream.of(ContentChange.values()).map(change -> "groundbreak.change." + change.code()),
                    Stream.of(StatusCategory.values()).map(category -> "groundbreak.category." + category))
            .flatMap(keys -> keys)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> STARTS = Stream.concat(
                    Stream.of(TimeToStart.Kind.values()).map(kind -> "groundbreak.start." + kind),
                    Stream.of(Uncounted.Reason.values())
                            .flatMap(reason -> Stream.of(
                                    "groundbreak.start.listed." + reason,
                                    "groundbreak.start.not-counted." + reason + ".one",
                                    "groundbreak.start.not-counted." + reason + ".many")))
            .collect(Collectors.toSet());

    private static final Set<String> HEADINGS = Stream.of(
                    Stream.of(HealthLine.Group.values()).map(group -> "groundbreak.health.group." + group),
                    Stream.of(ErrorKind.values()).map(kind -> "groundbreak.health.errors.kind." + kind),
                    Stream.of("running", "silent", "stopped").map(how -> "groundbreak.health.rebuild." + how),
                    Stream.of(SpecKind.values()).map(kind -> "groundbreak.kind." + kind),
                    Stream.of(WayStep.Place.values()).map(place -> "groundbreak.way." + place),
                    Stream.of(WayStep.Progress.values()).map(progress -> "groundbreak.way.progress." + progress),
                    Stream.of(WayStep.Remark.values()).map(remark -> "groundbreak.way.remark." + remark))
            .flatMap(keys -> keys)
            .collect(Collectors.toSet());

    private static final Set<String> DECISIONS = Stream.of(
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
                    Stream.of("first", "second").map(which -> "groundbreak.template.decision.option." + which),
                    Stream.of("description", "pros", "cons")
                            .map(part -> "groundbreak.template.decision.option." + part)
                            .flatMap(key -> Stream.of(key, key + ".prompt")))
            .flatMap(keys -> keys)
            .collect(Collectors.toSet());

    private static final Set<String> ADRS = Stream.of(
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

    private static final Set<String> REVIEWS = Stream.of(
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
                    Stream.of(Matter.values()).flatMap(ComposedTexts::matter),
                    Stream.of("REVIEWER", "APPROVER", "DRIVER").map(each -> "groundbreak.leaving.part." + each))
            .flatMap(keys -> keys)
            .collect(Collectors.toSet());

    private static final Set<String> REMINDERS = Stream.of(
                    Stream.of(RoundOutcome.values()).map(each -> "groundbreak.reminders.ended." + each),
                    EnumSet.complementOf(EnumSet.of(Matter.APPROVAL, Matter.VERDICT, Matter.NEXT_VERDICT)).stream()
                            .map(each -> "groundbreak.reminders.matter." + each))
            .flatMap(keys -> keys)
            .collect(Collectors.toSet());

    /** What the history of a spec says of constants, and of events that say nothing more. */
    private static final Set<String> TRAILS = Stream.of(
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

    private ComposedTexts() {}

    /** All there are. */
    static Set<String> all() {
        SortedSet<String> all = new TreeSet<>(findings());
        Stream.of(PROBLEMS, SPECS, STARTS, HEADINGS, DECISIONS, ADRS, REVIEWS, REMINDERS, TRAILS)
                .forEach(all::addAll);
        return all;
    }

    /** What can be wrong with a decision (rule D14), by the codes that stand in its rules and those made of roles. */
    static SortedSet<String> findings() {
        SortedSet<String> codes = new TreeSet<>();
        for (String rule : Repository.sources("src/core/main/java/org/groundbreak/decisions/hygiene")) {
            Matcher code = FINDING.matcher(rule);
            while (code.find()) {
                codes.add(code.group(1));
            }
        }
        Stream.of(DaciRole.DRIVER, DaciRole.CONTRIBUTORS, DaciRole.INFORMED)
                .forEach(role -> codes.add("no-" + role.parameter()));
        Stream.of(DaciRole.CONTRIBUTORS, DaciRole.INFORMED).forEach(role -> codes.add("too-many-" + role.parameter()));
        return codes.stream()
                .map(code -> "groundbreak.decision.finding." + code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is counted has a text for one and a text for more. */
    private static Stream<String> matter(Matter matter) {
        String key = "groundbreak.waiting.matter." + matter;
        return matter == Matter.QUESTIONS || matter == Matter.ANSWERS
                ? Stream.of(key + ".one", key + ".many")
                : Stream.of(key);
    }
}
