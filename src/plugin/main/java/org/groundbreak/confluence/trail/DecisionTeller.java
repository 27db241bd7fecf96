package org.groundbreak.confluence.trail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundbreak.confluence.trail.TrailPart.TrailWords;
import org.groundbreak.decisions.ApproverSeat;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.DecisionEvent;
import org.groundbreak.decisions.DecisionEventCodec;
import org.groundbreak.decisions.DecisionEventKeys;
import org.groundbreak.decisions.DissentKind;
import org.groundbreak.decisions.RoleHolders;
import org.groundbreak.decisions.SeatsTaken;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.LogEntry;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.StoredEvent;
import org.groundbreak.trail.ChainedEvent;
import org.groundbreak.words.Words;

/** Says what the events of a decision say. */
final class DecisionTeller implements EventTeller {

    private final DecisionEventCodec codec = new DecisionEventCodec();
    private final Words words;
    private final Function<PersonNumber, String> names;
    private final SeatsTaken seats;

    /**
     * @param names what people read of a person
     * @param whole all events of the decision by rising sequence, since how somebody became approver follows from them
     */
    DecisionTeller(Words words, Function<PersonNumber, String> names, Collection<StoredEvent> whole) {
        this.words = words;
        this.names = names;
        this.seats = SeatsTaken.of(whole.stream()
                .flatMap(stored -> stored.event().stream())
                .map(ChainedEvent::event)
                .map(event -> new LogEntry<>(event.sequence(), event.header(), codec.decode(event.body())))
                .toList());
    }

    @Override
    public String sentence(RecordedEvent event) {
        DecisionEvent decoded = codec.decode(event.body());
        if (decoded instanceof DecisionEvent.RolesSeen seen) {
            String roles = roles(seen);
            if (seen.before().isAfterGone()) {
                roles = words.text("trail.decision.and", roles, words.text("trail.decision.after-gone"));
            }
            Optional<String> how = seats.by(event.sequence()).flatMap(this::became);
            return how.isPresent() ? words.text("trail.decision.and", roles, how.get()) : roles;
        }
        if (decoded instanceof DecisionEvent.ApproverConfirmed confirmed) {
            return words.text("trail.decision.approver-confirmed", names.apply(confirmed.approver()));
        }
        if (decoded instanceof DecisionEvent.DecisionMade made) {
            return words.text(
                    made.dissent() == DissentKind.NOBODY ? "trail.decision.made-by-all" : "trail.decision.made");
        }
        if (decoded instanceof DecisionEvent.Unreadable unreadable) {
            return words.text("trail.event.unreadable", unreadable.type().name());
        }
        return words.text(
                decoded instanceof DecisionEvent.DecisionReopened
                        ? "trail.decision.reopened"
                        : "trail.decision.copy-written");
    }

    /** Who holds which role, and who wrote the version that says so: he may have made himself the approver. */
    private String roles(DecisionEvent.RolesSeen seen) {
        List<String> said = new ArrayList<>();
        for (DaciRole role : DaciRole.values()) {
            RoleHolders holders = seen.roles().of(role);
            if (!holders.persons().isEmpty() || holders.unknown() > 0) {
                said.add(words.text(
                        "trail.decision.role", words.text("decision.role." + role.parameter()), holders(holders)));
            }
        }
        seen.due().ifPresent(due -> said.add(words.text("trail.decision.due", words.day(due))));
        String named = said.isEmpty() ? words.text("trail.decision.nobody") : String.join("; ", said);
        return seen.contributors().isEmpty()
                ? words.text("trail.decision.roles-seen", named)
                : words.text("trail.decision.roles-seen-by", named, list(seen.contributors()));
    }

    /** As what he is shown in the panel, too (rule D6); empty where others have named him in time. */
    private Optional<String> became(ApproverSeat seat) {
        String name = names.apply(seat.person());
        if (seat.selfMade()) {
            return Optional.of(words.text(
                    seat.afterDue() ? "trail.decision.self-made-after-due" : "trail.decision.self-made", name));
        }
        return seat.afterDue() ? Optional.of(words.text("trail.decision.after-due", name)) : Optional.empty();
    }

    private String holders(RoleHolders holders) {
        String known = list(holders.persons());
        if (holders.unknown() == 0) {
            return known;
        }
        String unknown = words.text("trail.decision.unknown", Integer.toString(holders.unknown()));
        return known.isEmpty() ? unknown : known + ", " + unknown;
    }

    private String list(Collection<PersonNumber> persons) {
        return persons.stream().map(names).collect(Collectors.joining(", "));
    }

    @Override
    public List<TrailWords> written(EventBody event, String text) {
        try {
            NamedTexts texts = NamedTexts.parse(text);
            List<TrailWords> written = new ArrayList<>();
            add(written, texts, DecisionEventKeys.OPTION, "decision.chosen");
            add(written, texts, DecisionEventKeys.RATIONALE, "decision.rationale");
            add(written, texts, DecisionEventKeys.DISSENT, "decision.dissent");
            texts.get(DecisionEventKeys.REASON).ifPresent(reason -> written.add(new TrailWords(null, reason)));
            return written;
        } catch (IllegalArgumentException e) {
            return List.of(new TrailWords(null, text));
        }
    }

    private void add(List<TrailWords> written, NamedTexts texts, String name, String key) {
        texts.get(name).ifPresent(text -> written.add(new TrailWords(words.text(key), text)));
    }
}
