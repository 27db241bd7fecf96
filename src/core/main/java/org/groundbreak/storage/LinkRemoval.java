package org.groundbreak.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rule F21: where a body has to be cut so that one link is gone from a cell, with the words behind it as far as the next
 * link or the end of the line, and what parted it from the others. A line or a list item that would hold nothing goes with
 * it; the cell stays. Each cut has been tried: the whole is read again, and nothing but what was cut reads differently.
 */
public final class LinkRemoval {

    /** What stands between two of several: kept with neither when one of them goes. */
    private static final Pattern PARTING =
            Pattern.compile("(?:[\\s\u00a0,+]|&nbsp;|&#160;|&#xa0;|&amp;|(?<!&[#\\w]{1,10});"
                    + "|(?<![\\p{L}\\p{N}])(?:and|und)(?![\\p{L}\\p{N}]))+$");

    /** So much of what stands before a link is looked at for that. */
    private static final int MOST = 100;

    /** Before the first link of a line it belongs to that one. */
    private static final Pattern PARTLY = Pattern.compile(
            "[\\s\u00a0]*(?:partly|partially|in part|teilweise|zum teil|teils)[\\s\u00a0:,\u2013-]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final StorageDocument document;
    private final ElementWalk elements;
    private final Tokens tokens;
    private final TokenPlaces places;
    private final int cell;
    private final List<Integer> links;

    private LinkRemoval(StorageDocument document, int cell) {
        this.document = document;
        this.elements = new ElementWalk(document.tokens(), document.body());
        this.tokens = document.tokens();
        this.places = new TokenPlaces(elements, document.body());
        this.cell = cell;
        this.links = PartsReader.links(elements, cell + 1, elements.end(cell));
    }

    /**
     * The cuts that are possible, the one that leaves least behind first; empty when there is no such link, or nothing can
     * be cut.
     *
     * @param cell of that very document
     * @param link which of {@link PropertyCell#links()}, from 0
     */
    public static List<BodySpan> of(StorageDocument document, PropertyCell cell, int link) {
        Tokens tokens = document.tokens();
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.kind(i) == Tokens.Kind.START
                    && tokens.offset(i) == cell.whole().start()) {
                LinkRemoval removal = new LinkRemoval(document, i);
                return link >= 0 && link < removal.links.size() ? removal.cuts(removal.links.get(link)) : List.of();
            }
        }
        return List.of();
    }

    private List<BodySpan> cuts(int link) {
        Place own = formatted(new Place(link, elements.end(link), places.parent(link)));
        List<BodySpan> cuts = new ArrayList<>();
        inLine(own).filter(this::holds).map(Cut::span).ifPresent(cuts::add);
        Cut alone = cut(own.first(), own.last());
        if (holds(alone) && !cuts.contains(alone.span())) {
            cuts.add(alone.span());
        }
        return cuts;
    }

    /** The bold or whatever holds the link alone. */
    private Place formatted(Place place) {
        Place around = place;
        while (around.parent() != cell && TokenPlaces.isFormatting(tokens.name(around.parent())) && isAlone(around)) {
            around = around.outer(elements, places.parent(around.parent()));
        }
        return around;
    }

    /** With what belongs to it in its line; empty where something else stands there. */
    private Optional<Cut> inLine(Place own) {
        int end = elements.end(own.parent());
        int last = own.last();
        while (last + 1 < end && !places.breaks(last + 1) && !holdsLink(last + 1)) {
            if (!places.isWords(last + 1)) {
                return Optional.empty();
            }
            last = elements.isStart(last + 1) ? elements.end(last + 1) : last + 1;
        }
        int next = last + 1;
        if (next < end && holdsLink(next)) {
            int first = saysPartly(own.first() - 1) ? own.first() - 1 : own.first();
            return Optional.of(new Cut(places.startOf(first), places.startOf(next), first, next));
        }
        return beforeIt(own, last);
    }

    /** It is the last of its line: what parted it from the one before goes, or the line when it was the only one. */
    private Optional<Cut> beforeIt(Place own, int last) {
        Optional<Integer> first = lineStart(own);
        if (first.isPresent()) {
            return Optional.of(wholeLine(new Place(first.get(), last, own.parent())));
        }
        int before = own.first() - 1;
        if (tokens.kind(before) != Tokens.Kind.TEXT) {
            return Optional.of(cut(own.first(), last));
        }
        int textStart = places.endOf(before - 1);
        int textEnd = places.startOf(own.first());
        int lookedAt = Math.max(textStart, textEnd - MOST);
        Matcher parting = PARTING.matcher(document.body().substring(lookedAt, textEnd));
        int from = parting.find() ? lookedAt + parting.start() : textEnd;
        return Optional.of(new Cut(from, places.endOf(last), before, last + 1));
    }

    /** The first token of its line, where nothing stands before it there but white space, or that a part is concerned. */
    private Optional<Integer> lineStart(Place own) {
        int before = own.first() - 1;
        int first = places.isBlank(before) || saysPartly(before) ? before : own.first();
        return first - 1 == own.parent() || places.breaks(first - 1) ? Optional.of(first) : Optional.empty();
    }

    /** With the elements that would hold nothing then, else with a break beside it. */
    private Cut wholeLine(Place line) {
        int behind = line.last() + 1;
        int before = line.first() - 1;
        if (elements.isStart(behind, "br")) {
            return cut(line.first(), elements.end(behind));
        }
        if (isEnd(before, "br")) {
            return cut(before - 1, line.last());
        }
        Place empty = line;
        while (empty.parent() != cell && isAlone(empty)) {
            empty = empty.outer(elements, places.parent(empty.parent()));
        }
        return cut(empty.first(), empty.last());
    }

    private boolean saysPartly(int token) {
        return tokens.kind(token) == Tokens.Kind.TEXT
                && PARTLY.matcher(new String(
                                tokens.text(),
                                tokens.textStart(token),
                                tokens.textEnd(token) - tokens.textStart(token)))
                        .matches();
    }

    private boolean isAlone(Place place) {
        for (int i = place.parent() + 1; i < elements.end(place.parent()); i++) {
            if (i == place.first()) {
                i = place.last();
            } else if (!places.isBlank(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isEnd(int token, String name) {
        return tokens.kind(token) == Tokens.Kind.END
                && tokens.name(token).text().equals(name);
    }

    private boolean holdsLink(int token) {
        return elements.isStart(token) && links.stream().anyMatch(link -> link >= token && link < elements.end(token));
    }

    private Cut cut(int first, int last) {
        return new Cut(places.startOf(first), places.endOf(last), first, last + 1);
    }

    /** Reads the whole again. Of a text that is cut in two, the kept part has to read as it did. */
    private boolean holds(Cut cut) {
        boolean inText = tokens.kind(cut.firstToken()) == Tokens.Kind.TEXT;
        int from = inText ? places.endOf(cut.firstToken() - 1) : cut.from();
        try {
            new Splice(document, from, cut.to(), cut.firstToken(), cut.endToken())
                    .write(document.body().substring(from, cut.from()));
            return true;
        } catch (SpliceException e) {
            return false;
        }
    }

    /**
     * Something that stands in an element.
     *
     * @param first its first token
     * @param last its last one
     * @param parent the start tag of that element
     */
    private record Place(int first, int last, int parent) {

        /** The element it stands in. @param around the start tag of what that stands in */
        Place outer(ElementWalk elements, int around) {
            return new Place(parent, elements.end(parent), around);
        }
    }

    /**
     * What is cut.
     *
     * @param from offset of its first character
     * @param to offset behind its last
     * @param firstToken the first token that is cut, at least in part
     * @param endToken the one behind the last
     */
    private record Cut(int from, int to, int firstToken, int endToken) {

        BodySpan span() {
            return new BodySpan(from, to);
        }
    }
}
