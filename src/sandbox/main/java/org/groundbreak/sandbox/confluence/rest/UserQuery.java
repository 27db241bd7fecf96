package org.groundbreak.sandbox.confluence.rest;

import jakarta.ws.rs.BadRequestException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.NotModelled;

/**
 * A query in CQL about users: {@code type = user}, {@code user.fullname ~ "words"}, and, or, parentheses. Words are those
 * of the full name, in any case and without accents; one that ends with an asterisk is the beginning of one.
 */
final class UserQuery {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:([()])|\"((?:[^\"\\\\]|\\\\.)*)\"|([\\w.]+)|(!?[=~]))\\s*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}*]+");

    private final Deque<String> tokens = new ArrayDeque<>();

    private UserQuery(String cql) {
        Matcher matcher = TOKEN.matcher(cql);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            end = matcher.end();
            tokens.add(matcher.group().strip());
        }
        if (end < cql.length() || tokens.isEmpty()) {
            throw new BadRequestException("Could not parse cql : " + cql);
        }
    }

    /**
     * Whom the query finds.
     *
     * @throws BadRequestException for what is no CQL
     * @throws NotModelled for a query about anything but users
     */
    static Predicate<Account> parse(String cql) {
        UserQuery query = new UserQuery(cql);
        Predicate<Account> all = query.or();
        if (!query.tokens.isEmpty()) {
            throw new BadRequestException("Could not parse cql : " + cql);
        }
        return all;
    }

    private Predicate<Account> or() {
        Predicate<Account> left = and();
        while ("or".equalsIgnoreCase(tokens.peek())) {
            tokens.remove();
            left = left.or(and());
        }
        return left;
    }

    private Predicate<Account> and() {
        Predicate<Account> left = term();
        while ("and".equalsIgnoreCase(tokens.peek())) {
            tokens.remove();
            left = left.and(term());
        }
        return left;
    }

    private Predicate<Account> term() {
        if ("(".equals(tokens.peek())) {
            tokens.remove();
            Predicate<Account> inner = or();
            expect(")");
            return inner;
        }
        String field = next();
        String operator = next();
        String value = next();
        if (field.equals("type") && operator.equals("=") && value.equals("user")) {
            return account -> true;
        }
        if (field.equals("user.fullname") && operator.equals("~") && value.startsWith("\"")) {
            List<String> wanted = words(value.substring(1, value.length() - 1));
            return account -> wanted.stream().allMatch(word -> has(words(account.fullName()), word));
        }
        throw new NotModelled("cql " + field + " " + operator);
    }

    private static boolean has(List<String> words, String wanted) {
        String beginning = wanted.endsWith("*") ? wanted.substring(0, wanted.length() - 1) : null;
        return words.stream().anyMatch(word -> beginning == null ? word.equals(wanted) : word.startsWith(beginning));
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        List<String> words = new ArrayList<>(Arrays.asList(NO_WORD.split(plain.toLowerCase(Locale.ROOT))));
        words.removeIf(String::isEmpty);
        return words;
    }

    private void expect(String token) {
        if (!next().equals(token)) {
            throw new BadRequestException("Could not parse cql");
        }
    }

    private String next() {
        if (tokens.isEmpty()) {
            throw new BadRequestException("Could not parse cql");
        }
        return tokens.remove();
    }
}
