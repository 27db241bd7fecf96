package org.groundbreak.confluence.adrs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.groundbreak.adrs.Adoption;
import org.groundbreak.adrs.Adr;
import org.groundbreak.adrs.AdrDecider;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrField;
import org.groundbreak.adrs.AdrFinding;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.adrs.AdrReading;
import org.groundbreak.adrs.AdrRelation;
import org.groundbreak.adrs.AdrStatus;
import org.groundbreak.adrs.NumberScope;
import org.groundbreak.adrs.RelationKind;
import org.groundbreak.adrs.StatedNumber;
import org.groundbreak.adrs.StatedStatus;
import org.groundbreak.events.EventDataCodec;
import org.groundbreak.storage.StorageError;
import org.groundbreak.store.StoredAdr;

/** An entry of the index as the text of one column, and back. The same entry is always the same text. */
final class AdrCodec {

    /** Number of this notation; a row of another one is written again when its page is next looked at. */
    static final int FORM = 2;

    private AdrCodec() {}

    /** What the row of a page holds beside its ids. */
    static String encode(AdrEntry entry) {
        Map<String, String> data = new TreeMap<>();
        data.put("title", entry.title());
        data.put("scope", entry.scope().id());
        data.put("prefix", entry.scope().prefix());
        entry.taken().ifPresent(number -> number("taken", number, data));
        entry.unreadable().ifPresent(reason -> {
            data.put("error", reason.error().name());
            data.put("line", Integer.toString(reason.line()));
            data.put("column", Integer.toString(reason.column()));
        });
        adr(entry.adr(), data);
        list(entry.relations(), "relation", data, AdrCodec::relation);
        list(entry.linked(), "linked", data, (key, id, into) -> into.put(key, Long.toString(id)));
        return EventDataCodec.encode(data);
    }

    /**
     * The entry of a row.
     *
     * @throws IllegalArgumentException when it was written by another version, and this one cannot read it
     */
    static AdrEntry decode(StoredAdr stored) {
        Data data = new Data(EventDataCodec.decode(stored.data()));
        return new AdrEntry(
                stored.contentId(),
                stored.spaceId(),
                stored.revision(),
                data.text("title"),
                new NumberScope(data.text("scope"), data.text("prefix")),
                data.number("taken"),
                adr(data),
                data.list(
                        "relation",
                        relation -> new AdrRelation(
                                RelationKind.valueOf(data.text(relation + "Kind")),
                                data.has(relation + "Inverse"),
                                data.find(relation + "Target").map(Long::valueOf),
                                data.has(relation + "Partly"),
                                data.text(relation + "Note"))),
                data.find("error")
                        .map(error -> new AdrReading.Unreadable(
                                StorageError.valueOf(error), data.whole("line"), data.whole("column"))),
                data.list("linked", key -> Long.valueOf(data.text(key))));
    }

    /** Whether two rows are of pages with the same title; not where one of them was written by another version. */
    static boolean haveOneTitle(StoredAdr one, StoredAdr other) {
        return one.form() == other.form()
                && new Data(EventDataCodec.decode(one.data()))
                        .find("title")
                        .equals(new Data(EventDataCodec.decode(other.data())).find("title"));
    }

    private static void adr(Adr adr, Map<String, String> data) {
        flag(adr.number().macro(), "macro", data);
        adr.number().typed().ifPresent(number -> number("typed", number, data));
        data.put("status", adr.status().status().name());
        data.put("statusWords", adr.status().words());
        adr.date().ifPresent(day -> data.put("date", day.toString()));
        adr.reviewBy().ifPresent(day -> data.put("reviewBy", day.toString()));
        adr.adoption().ifPresent(adoption -> data.put("adoption", adoption.name()));
        list(adr.deciders(), "decider", data, (key, decider, into) -> {
            decider.userKey().ifPresent(user -> into.put(key + "Key", user));
            decider.userName().ifPresent(name -> into.put(key + "Name", name));
            into.put(key + "Words", decider.words());
        });
        list(adr.tags(), "tag", data, (key, tag, into) -> into.put(key, tag));
        list(adr.findings(), "finding", data, AdrCodec::finding);
    }

    private static Adr adr(Data data) {
        return new Adr(
                new StatedNumber(data.has("macro"), data.number("typed")),
                new StatedStatus(AdrStatus.valueOf(data.text("status")), data.text("statusWords")),
                data.find("date").map(LocalDate::parse),
                data.list(
                        "decider",
                        key -> new AdrDecider(
                                data.find(key + "Key"), data.find(key + "Name"), data.text(key + "Words"))),
                data.list("tag", data::text),
                data.find("reviewBy").map(LocalDate::parse),
                data.find("adoption").map(Adoption::valueOf),
                List.of(),
                Map.of(),
                Optional.empty(),
                data.list(
                        "finding",
                        key -> new AdrFinding(
                                AdrFinding.Kind.valueOf(data.text(key + "Kind")),
                                data.find(key + "Field").map(AdrField::valueOf),
                                data.text(key + "Words"),
                                List.of())));
    }

    private static void relation(String key, AdrRelation relation, Map<String, String> data) {
        data.put(key + "Kind", relation.kind().name());
        flag(relation.inverse(), key + "Inverse", data);
        relation.target().ifPresent(target -> data.put(key + "Target", Long.toString(target)));
        flag(relation.partly(), key + "Partly", data);
        data.put(key + "Note", relation.note());
    }

    private static void finding(String key, AdrFinding finding, Map<String, String> data) {
        data.put(key + "Kind", finding.kind().name());
        finding.field().ifPresent(field -> data.put(key + "Field", field.name()));
        data.put(key + "Words", finding.words());
    }

    private static void number(String key, AdrNumber number, Map<String, String> data) {
        data.put(key, Integer.toString(number.value()));
        data.put(key + "Prefix", number.prefix());
    }

    private static void flag(boolean holds, String key, Map<String, String> data) {
        if (holds) {
            data.put(key, "1");
        }
    }

    private static <T> void list(List<T> items, String name, Map<String, String> data, Part<T> part) {
        if (!items.isEmpty()) {
            data.put(name + "s", Integer.toString(items.size()));
        }
        for (int i = 0; i < items.size(); i++) {
            part.write(name + i, items.get(i), data);
        }
    }

    /** Writes one item of a list. */
    private interface Part<T> {

        void write(String key, T item, Map<String, String> data);
    }

    /** What was written. */
    private record Data(Map<String, String> values) {

        Optional<String> find(String key) {
            return Optional.ofNullable(values.get(key));
        }

        String text(String key) {
            return find(key).orElseThrow(() -> new IllegalArgumentException("An ADR without " + key));
        }

        boolean has(String key) {
            return values.containsKey(key);
        }

        int whole(String key) {
            return Integer.parseInt(text(key));
        }

        Optional<AdrNumber> number(String key) {
            return has(key) ? Optional.of(new AdrNumber(text(key + "Prefix"), whole(key))) : Optional.empty();
        }

        <T> List<T> list(String name, Function<String, T> item) {
            List<T> items = new ArrayList<>();
            int count = has(name + "s") ? whole(name + "s") : 0;
            for (int i = 0; i < count; i++) {
                items.add(item.apply(name + i));
            }
            return items;
        }
    }
}
