package org.groundbreak.reviews;

import static org.groundbreak.reviews.ReviewFixture.BOTH;
import static org.groundbreak.reviews.ReviewFixture.DAN;
import static org.groundbreak.reviews.ReviewFixture.END;
import static org.groundbreak.reviews.ReviewFixture.FAY;
import static org.groundbreak.reviews.ReviewFixture.GUS;
import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.EVE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Asking.Rank;
import org.groundbreak.specs.NameApprover;
import org.groundbreak.specs.NameDriver;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.specs.SpecCommand;
import org.groundbreak.specs.SpecDecider;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecFixture;
import org.groundbreak.specs.SpecRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every command of a review in every state, for every role: who may, and nobody else. */
class ReviewRolesTest {

    private static final long COMMENT = 901;

    /** The letters of the tables below. */
    private enum Role {
        DRIVER('D', ANN, Rank.NONE),
        APPROVER('A', BEN, Rank.NONE),
        REVIEWER('R', DAN, Rank.NONE),
        ASKER('Q', EVE, Rank.NONE),
        PROCESS_OWNER('P', GUS, Rank.PROCESS_OWNER),
        ADMIN('X', GUS, Rank.ADMIN),
        NOBODY('N', GUS, Rank.NONE),
        STRANGER('S', PersonNumber.STRANGER, Rank.NONE);

        private final char letter;
        private final PersonNumber person;
        private final Rank rank;

        Role(char letter, PersonNumber person, Rank rank) {
            this.letter = letter;
            this.person = person;
            this.rank = rank;
        }
    }

    /** The states of a review: Dan and Fay review, Eve has asked, Ben, Dan have given a verdict that does not approve. */
    private enum State {
        NO_ROUND,
        WINDOW,
        MEETING,
        CLOSED,
        CALLED_OFF
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void givenAStateThenEveryCommandIsForItsRolesAlone(State state) {
        Map<String, String> expected = table().get(state);
        Map<String, String> actual = new LinkedHashMap<>();
        commands().forEach((name, command) -> actual.put(name, whoMay(state, command)));

        assertEquals(lines(expected), lines(actual));
    }

    /** Nobody's command is decided on a page that is none of ours. */
    @Test
    void givenNoSpecThenNothingIsDecided() {
        ReviewFixture spec = spec(State.WINDOW);
        commands()
                .values()
                .forEach(command -> assertEquals(
                        SpecFixture.refused(SpecRefusal.NOT_A_SPEC),
                        new SpecDecider().decide(new SpecDecider().fold(List.of()), command.apply(spec.asking(ANN)))));
    }

    private static Map<State, Map<String, String>> table() {
        Map<State, Map<String, String>> table = new EnumMap<>(State.class);
        Map<String, String> outside = row("DAX", "", "", "", "", "", "", "", "", "", "", "");
        table.put(State.NO_ROUND, outside);
        table.put(State.CLOSED, outside);
        table.put(State.CALLED_OFF, outside);
        table.put(State.WINDOW, row("", "R", "AR", "AR", "AR", "DPX", "DPX", "DPX", "", "AD", "D", ""));
        table.put(State.MEETING, row("", "R", "AR", "AR", "AR", "", "DPX", "DPX", "A", "AD", "D", "AD"));
        return table;
    }

    private static Map<String, String> row(
            String start,
            String takeOn,
            String verdict,
            String stillSo,
            String takeBack,
            String extend,
            String replace,
            String callOff,
            String reject,
            String requestChanges,
            String withdraw,
            String meeting) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("start", start);
        row.put("take on", takeOn);
        row.put("verdict", verdict);
        row.put("still so", stillSo);
        row.put("take back", takeBack);
        row.put("extend", extend);
        row.put("replace", replace);
        row.put("add", replace);
        row.put("call off", callOff);
        row.put("reject", reject);
        row.put("request changes", requestChanges);
        row.put("withdraw", withdraw);
        row.put("plan", meeting);
        row.put("settle", meeting);
        row.put("cancel", meeting.isEmpty() ? "" : meeting + "PX");
        row.put("end", "DARQPXNS");
        row.put("ask", "DARQPXNS");
        row.put("answer", "DARQPXNS");
        row.put("resolve", "AQ");
        row.put("carry", "DX");
        row.put("forget", "DARQPXNS");
        row.put("name approver", "DPX");
        row.put("hand over", "DPX");
        return row;
    }

    private static Map<String, Function<Asking, SpecCommand>> commands() {
        Optional<String> why = Optional.of("why");
        Map<String, Function<Asking, ReviewCommand>> commands = new LinkedHashMap<>();
        commands.put("start", asking -> ReviewFixture.start(asking, BOTH));
        commands.put("take on", TakeOn::new);
        commands.put("verdict", asking -> new GiveVerdict(asking, Verdict.ABSTAIN, why));
        commands.put("still so", StillSo::new);
        commands.put("take back", TakeBack::new);
        commands.put("extend", asking -> new ExtendWindow(asking, END.plusSeconds(99_999), why));
        commands.put("replace", asking -> new ReplaceReviewer(asking, FAY, EVE));
        commands.put("add", asking -> new AddReviewer(asking, EVE, Perspective.DESIGN));
        commands.put("call off", asking -> new CallOff(asking, why));
        commands.put("reject", asking -> new CloseRound(asking, RoundOutcome.REJECTED, why));
        commands.put("request changes", asking -> new CloseRound(asking, RoundOutcome.CHANGES_REQUESTED, why));
        commands.put("withdraw", asking -> new CloseRound(asking, RoundOutcome.WITHDRAWN, why));
        commands.put("plan", asking -> new PlanMeeting(asking, Meeting.Slot.usual(END.plusSeconds(99_999)), why));
        commands.put("settle", asking -> new SettleItem(asking, AgendaItem.ANY_DISSENT, why, Optional.empty()));
        commands.put("cancel", CancelMeeting::new);
        commands.put("end", EndWindow::new);
        commands.put(
                "ask",
                asking -> new AskQuestion(asking, 77, new PersonNumber(9), Lens.FREE, true, QuestionKind.QUESTION));
        commands.put("answer", asking -> new AnswerQuestion(asking, COMMENT));
        commands.put("resolve", asking -> new ResolveQuestion(asking, COMMENT));
        commands.put("carry", asking -> new CarryQuestion(asking, COMMENT, why));
        commands.put("forget", asking -> new ForgetQuestion(asking, COMMENT));
        Map<String, Function<Asking, SpecCommand>> all = new LinkedHashMap<>();
        commands.forEach((name, command) -> all.put(name, asking -> new ReviewStep(command.apply(asking))));
        all.put(
                "name approver",
                asking -> new NameApprover(asking.actor(), 1, asking.rank().watchesOver(), Optional.of(FAY)));
        all.put(
                "hand over",
                asking -> new NameDriver(asking.actor(), 1, asking.rank().watchesOver(), Optional.of(FAY)));
        return all;
    }

    private static String whoMay(State state, Function<Asking, SpecCommand> command) {
        ReviewFixture spec = spec(state);
        StringBuilder who = new StringBuilder();
        for (Role role : Role.values()) {
            SpecCommand step = command.apply(spec.asking(role.person, role.rank));
            if (new SpecDecider().decide(spec.state(), step) instanceof Decision.Accepted<SpecEvent>) {
                who.append(role.letter);
            }
        }
        return who.toString();
    }

    private static ReviewFixture spec(State state) {
        ReviewFixture spec = ReviewFixture.spec();
        spec.run(new AskQuestion(spec.asking(EVE), COMMENT, EVE, Lens.FREE, true, QuestionKind.QUESTION));
        if (state == State.NO_ROUND) {
            return spec;
        }
        spec.run(spec.start(ANN, BOTH)).verdict(BEN, Verdict.ABSTAIN).verdict(DAN, Verdict.APPROVE);
        return switch (state) {
            case NO_ROUND, WINDOW -> spec;
            case MEETING -> {
                spec.at(END.plusSeconds(60));
                yield spec.run(new PlanMeeting(
                        spec.asking(ANN), Meeting.Slot.usual(END.plusSeconds(9_999)), Optional.empty()));
            }
            case CLOSED -> spec.run(new CloseRound(spec.asking(ANN), RoundOutcome.CHANGES_REQUESTED, Optional.empty()));
            case CALLED_OFF -> spec.run(new CallOff(spec.asking(ANN), Optional.empty()));
        };
    }

    private static String lines(Map<String, String> table) {
        return table.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + letters(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static Set<Character> letters(String text) {
        return text.chars().mapToObj(c -> (char) c).collect(Collectors.toCollection(TreeSet::new));
    }
}
