package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.groundbreak.decisions.ContentToDecide;
import org.groundbreak.decisions.DaciContent;
import org.groundbreak.decisions.DaciOption;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.Decide;
import org.groundbreak.decisions.DecisionCommand;
import org.groundbreak.decisions.DecisionDecider;
import org.groundbreak.decisions.DecisionEvent;
import org.groundbreak.decisions.DecisionEventCodec;
import org.groundbreak.decisions.DecisionEventKeys;
import org.groundbreak.decisions.DecisionRefusal;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.decisions.Dissent;
import org.groundbreak.decisions.NoticeRoles;
import org.groundbreak.decisions.PublishedRoles;
import org.groundbreak.decisions.RoleHolders;
import org.groundbreak.events.CommandRunner;
import org.groundbreak.events.EventStream;
import org.groundbreak.events.Outcome;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two who decide at once on two nodes one has decided, the other is told, and nothing is lost (rules D6, E2). */
abstract class DecisionRaceContract extends StoreContract {

    private static final int ROUNDS = 10;
    private static final PersonNumber DRIVER = new PersonNumber(1);
    private static final PersonNumber APPROVER = new PersonNumber(2);
    private static final PersonNumber NEXT = new PersonNumber(3);
    private static final List<String> OPTIONS = List.of("Kafka", "RabbitMQ");

    private List<CommandRunner<DecisionState, DecisionCommand, DecisionEvent>> nodes;
    private AoEventLog log;

    DecisionRaceContract(Supplier<String> url) {
        super(url);
    }

    @BeforeEach
    void openNodes() {
        log = new AoEventLog(ao);
        nodes = List.of(runner(ao), runner(database.node()));
    }

    /** The approver in two browsers: each has read the same log, and chooses another option. */
    @Test
    void givenTwoDecisionsAtOnceOnTwoNodesThenOneStandsAndTheOtherIsRefused() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            StreamId stream = noticed(round);
            List<EventStream<DecisionState, DecisionEvent>> read =
                    nodes.stream().map(node -> node.read(stream)).toList();
            Map<Integer, Outcome<DecisionState, DecisionEvent>> outcomes = new ConcurrentHashMap<>();

            Race.run(2, node -> outcomes.put(node, nodes.get(node).run(read.get(node), decide(OPTIONS.get(node)))));

            int winner = outcomes.get(0) instanceof Outcome.Done ? 0 : 1;
            Outcome.Refused<DecisionState, DecisionEvent> lost =
                    (Outcome.Refused<DecisionState, DecisionEvent>) outcomes.get(1 - winner);
            assertEquals(DecisionRefusal.ALREADY_DECIDED, lost.refusal());
            assertEquals(2, lost.stream().lastSequence());
            assertEquals(2, log.read(stream).size());
            assertEquals(Optional.of(OPTIONS.get(winner)), log.texts(stream, 2).get(DecisionEventKeys.OPTION));
            assertEquals(round, ao.count(EventTextRow.class), "nothing of the other is kept");
        }
    }

    /** A version that names another approver is noted while the one before decides: whichever comes first, both are asked. */
    @Test
    void givenADecisionAndAnotherApproverAtOnceThenTheVersionIsNotedAndTheDecisionIsMadeOrRefused() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            StreamId stream = noticed(round);
            List<EventStream<DecisionState, DecisionEvent>> read =
                    nodes.stream().map(node -> node.read(stream)).toList();
            List<DecisionCommand> commands = List.of(decide("Kafka"), notice(2, NEXT));
            Map<Integer, Outcome<DecisionState, DecisionEvent>> outcomes = new ConcurrentHashMap<>();

            Race.run(2, node -> outcomes.put(node, nodes.get(node).run(read.get(node), commands.get(node))));

            boolean decided = outcomes.get(0) instanceof Outcome.Done;
            DecisionState state = nodes.get(0).read(stream).state();
            assertEquals(2, state.published().orElseThrow().version());
            assertEquals(decided, state.decision().isPresent());
            assertEquals(decided ? 3 : 2, log.read(stream).size());
        }
    }

    private StreamId noticed(int round) {
        StreamId stream = new StreamId("02" + Integer.toHexString(round + 0x100));
        nodes.get(0).run(nodes.get(0).read(stream), notice(1, APPROVER));
        return stream;
    }

    private static NoticeRoles notice(int version, PersonNumber approver) {
        return new NoticeRoles(
                DRIVER,
                version,
                roles(approver),
                Optional.empty(),
                Set.of(DRIVER),
                LocalDate.of(2026, 3, 2),
                false,
                true);
    }

    private static Decide decide(String option) {
        return new Decide(APPROVER, 1, new Content(), option, Optional.of("It scales"), Optional.of(Dissent.NOBODY));
    }

    private static PublishedRoles roles(PersonNumber approver) {
        return new PublishedRoles(
                Map.of(DaciRole.DRIVER, RoleHolders.of(DRIVER), DaciRole.APPROVER, RoleHolders.of(approver)));
    }

    private static CommandRunner<DecisionState, DecisionCommand, DecisionEvent> runner(ActiveObjects node) {
        return new CommandRunner<>(
                new AoEventLog(node),
                new DecisionDecider(),
                new DecisionEventCodec(),
                Clock.fixed(TestEvents.AT, ZoneOffset.UTC),
                new SecureRandom());
    }

    /** A page that does not change. */
    private static final class Content implements ContentToDecide {

        private final DaciContent content = new DaciContent(
                new Fingerprint(1000, "a".repeat(64)),
                OPTIONS.stream()
                        .map(name -> new DaciOption(name, Optional.empty(), true))
                        .toList());

        @Override
        public Optional<DaciContent> seen() {
            return Optional.of(content);
        }

        @Override
        public Optional<DaciContent> now() {
            return Optional.of(content);
        }

        @Override
        public PublishedRoles roles() {
            return DecisionRaceContract.roles(APPROVER);
        }
    }
}
