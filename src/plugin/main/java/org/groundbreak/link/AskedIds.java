package org.groundbreak.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundbreak.host.rest.Problem;

/** The ids for which one product asks the other for titles: one to twenty, separated by comma. */
public final class AskedIds {

    /** More are not asked for at once. */
    public static final int MOST = 20;

    private static final Pattern IDS = Pattern.compile("[1-9][0-9]{0,17}(,[1-9][0-9]{0,17}){0," + (MOST - 1) + "}");

    private AskedIds() {}

    /**
     * The ids of a request, in its order.
     *
     * @throws Problem 400 when they are none, too many, or no numbers
     */
    public static List<Long> parse(String ids) {
        if (ids == null || !IDS.matcher(ids).matches()) {
            throw Problem.badRequest("too-many-ids");
        }
        return Arrays.stream(ids.split(",")).map(Long::valueOf).toList();
    }

    /** Ids for a request, the first twenty of them. */
    public static String text(Collection<Long> ids) {
        return ids.stream().limit(MOST).map(String::valueOf).collect(Collectors.joining(","));
    }
}
