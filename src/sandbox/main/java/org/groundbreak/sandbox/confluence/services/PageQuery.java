package org.groundbreak.sandbox.confluence.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.host.TextQuery;

/** A query in CQL about pages: {@code type = page}, {@code space} and {@code label} in a list, {@code text ~}, and. */
record PageQuery(Predicate<Indexed> where) {
    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern CLAUSE = Pattern.compile(
            "\\s*(\\w+)\\s*(?:(=)\\s*(\\w+)|(in)\\s*\\((%1$s(?:\\s*,\\s*%1$s)*)\\)|(~)\\s*(%1$s))\\s*"
                    .formatted(QUOTED),
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile(QUOTED);
    private static final Pattern AND = Pattern.compile("and\\b", Pattern.CASE_INSENSITIVE);

    /** A current page as the search index keeps it. */
    record Indexed(ContentRecord page, List<String> labels, String text) {}

    /**
     * Reads a query.
     *
     * @throws IllegalArgumentException for what is no CQL
     * @throws NotModelled for another field, or another operator of it
     */
    static PageQuery parse(String cql) {
        Matcher clause = CLAUSE.matcher(cql);
        Matcher and = AND.matcher(cql);
        Predicate<Indexed> where = page -> true;
        int at = 0;
        while (true) {
            if (!clause.region(at, cql.length()).lookingAt()) {
                throw new IllegalArgumentException("Could not parse cql : " + cql);
            }
            where = where.and(clause(clause));
            if (clause.end() == cql.length()) {
                return new PageQuery(where);
            }
            if (!and.region(clause.end(), cql.length()).lookingAt()) {
                throw new IllegalArgumentException("Could not parse cql : " + cql);
            }
            at = and.end();
        }
    }

    private static Predicate<Indexed> clause(Matcher clause) {
        String field = clause.group(1).toLowerCase(Locale.ROOT);
        if (field.equals("type") && "page".equals(clause.group(3))) {
            return page -> true;
        }
        if (field.equals("space") && clause.group(4) != null) {
            List<String> keys = values(clause.group(5));
            return page -> keys.stream().anyMatch(page.page().space().key()::equalsIgnoreCase);
        }
        if (field.equals("label") && clause.group(4) != null) {
            List<String> names = values(clause.group(5));
            return page -> page.labels().stream().anyMatch(names::contains);
        }
        if (field.equals("text") && clause.group(6) != null) {
            TextQuery words = TextQuery.of(values(clause.group(7)).get(0));
            return page -> words.matches(page.text());
        }
        throw new NotModelled("cql " + clause.group());
    }

    private static List<String> values(String list) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(list);
        while (value.find()) {
            String quoted = value.group();
            values.add(quoted.substring(1, quoted.length() - 1).replaceAll("\\\\(.)", "$1"));
        }
        return values;
    }
}
