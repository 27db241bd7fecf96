package org.groundbreak.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One of many records that are made up, as a page of Confluence and as the Markdown that other tools read (MADR 2). The
 * same number always says the same. Some three kilobytes of text, as long as the records that come with adr-tools and
 * log4brains are at most; one in ten replaces an older one, one in three relates to one.
 *
 * @param number from 1
 */
public record GeneratedAdr(int number) {

    private static final List<String> STATUS =
            List.of("proposed", "accepted", "accepted", "accepted", "accepted", "rejected", "deprecated");
    private static final List<String> TAGS = List.of("data", "security", "api", "build", "frontend", "operations");
    private static final List<String> PEOPLE =
            List.of("Anna Author", "Eric Engineer", "Paula Product", "Dana Designer");
    private static final List<String> WORDS = List.of(
            "service",
            "queue",
            "database",
            "contract",
            "latency",
            "team",
            "release",
            "schema",
            "cache",
            "customer",
            "event",
            "index",
            "report",
            "cost",
            "failure",
            "limit",
            "region",
            "token",
            "version",
            "migration");
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);

    /** Writes them as {@code docs/adr/0001-….md} below a folder: {@code GeneratedAdr.java FOLDER COUNT}. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /** Writes the first so many below a folder. */
    static void write(Path folder, int count) throws IOException {
        Path records = Files.createDirectories(folder.resolve("docs/adr"));
        for (int number = 1; number <= count; number++) {
            GeneratedAdr adr = new GeneratedAdr(number);
            Files.writeString(records.resolve(adr.fileName()), adr.markdown());
        }
    }

    public String title() {
        Random random = random(1);
        return "Use a " + word(random) + " for the " + word(random) + " of every " + word(random) + " " + number;
    }

    String fileName() {
        return "%05d-%s.md".formatted(number, title().toLowerCase().replace(' ', '-'));
    }

    String status() {
        return STATUS.get(random(2).nextInt(STATUS.size()));
    }

    String tag() {
        return TAGS.get(number % TAGS.size());
    }

    String decider() {
        return PEOPLE.get(number % PEOPLE.size());
    }

    LocalDate date() {
        return FIRST_DAY.plusDays(number % 2500);
    }

    /** The number of the one it replaces; 0 for none. */
    int supersedes() {
        return number % 10 == 0 ? number - 7 : 0;
    }

    /** The number of the one it relates to; 0 for none. */
    int relatesTo() {
        return number % 3 == 0 ? number - 2 : 0;
    }

    /** What log4brains and adr-log read, the title in the first line, where adr-tools looks for it. */
    String markdown() {
        return "# " + title() + "\n\n* Status: " + status() + "\n* Deciders: " + decider() + "\n* Date: " + date()
                + "\n* Tags: " + tag() + link("Supersedes", supersedes()) + link("Relates to", relatesTo())
                + "\n\n## Context and Problem Statement\n\n" + paragraphs(3, "\n\n")
                + "\n\n## Considered Options\n\n* " + paragraphs(4, "\n* ")
                + "\n\n## Decision Outcome\n\n" + paragraphs(2, "\n\n")
                + "\n\n### Positive Consequences\n\n* " + paragraphs(3, "\n* ") + "\n";
    }

    /** The same as a page: Page Properties, then headings. */
    public String storage() {
        return "<ac:structured-macro ac:name=\"details\"><ac:rich-text-body><table><tbody>"
                + row("Number", "<ac:structured-macro ac:name=\"groundbreak-adr-number\"/>")
                + row("Status", status())
                + row("Date", "<time datetime=\"" + date() + "\" />")
                + row("Deciders", decider())
                + row("Tags", tag())
                + row("Supersedes", page(supersedes()))
                + row("Relates to", page(relatesTo()))
                + "</tbody></table></ac:rich-text-body></ac:structured-macro>"
                + "<h2>Context and problem statement</h2><p>" + paragraphs(3, "</p><p>") + "</p>"
                + "<h2>Considered options</h2><ul><li>" + paragraphs(4, "</li><li>") + "</li></ul>"
                + "<h2>Decision outcome</h2><p>" + paragraphs(2, "</p><p>") + "</p>"
                + "<h2>Consequences</h2><ul><li>" + paragraphs(3, "</li><li>") + "</li></ul>";
    }

    private static String link(String kind, int other) {
        if (other == 0) {
            return "";
        }
        GeneratedAdr adr = new GeneratedAdr(other);
        return "\n* " + kind + " [" + adr.title() + "](" + adr.fileName() + ")";
    }

    private static String row(String name, String value) {
        return "<tr><th>" + name + "</th><td>" + value + "</td></tr>";
    }

    private static String page(int other) {
        return other == 0
                ? ""
                : "<ac:link><ri:page ri:content-title=\"" + new GeneratedAdr(other).title() + "\" /></ac:link>";
    }

    private String paragraphs(int count, String between) {
        Random random = random(count);
        return IntStream.range(0, count)
                .mapToObj(
                        i -> IntStream.range(0, 35).mapToObj(j -> word(random)).collect(Collectors.joining(" ")) + ".")
                .collect(Collectors.joining(between));
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private Random random(int part) {
        return new Random(number * 31L + part);
    }
}
