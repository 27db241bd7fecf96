package org.groundbreak.confluence;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.PartialList;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.sal.api.component.ComponentLocator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.PageLifeFeature;
import org.groundbreak.confluence.page.TestPageEvents;
import org.mockito.MockedStatic;

/**
 * Two spaces in which people do whatever comes to their minds with a few pages, and what becomes of the events of it: they
 * come once, twice, late, in another order, or never.
 */
public final class RandomPages {

    private static final int PAGES = 6;

    private final Random random;
    private final MockConfluence confluence;
    private final PageManager host;
    private final PageLifeFeature life;
    private final String label;
    private final Supplier<String> bodies;
    private final List<Space> spaces = List.of(MockConfluence.space(77, "A"), MockConfluence.space(78, "B"));
    private final Map<Long, OnePage> pages = new TreeMap<>();
    private final List<Runnable> waiting = new ArrayList<>();

    /**
     * @param label by which the sweep finds pages that nothing is kept of yet
     * @param bodies what people write
     */
    public RandomPages(
            Random random, MockConfluence confluence, PageLifeFeature life, String label, Supplier<String> bodies) {
        this.random = random;
        this.confluence = confluence;
        this.host = confluence.pageManager();
        this.life = life;
        this.label = label;
        this.bodies = bodies;
    }

    /** Somebody does something with a page, or makes one; the page. */
    public OnePage act() {
        List<OnePage> there = there();
        if (there.isEmpty() || there.size() < PAGES && random.nextInt(3) == 0) {
            return create();
        }
        OnePage page = one();
        if (random.nextInt(25) == 0) {
            removeSpace(page.space);
            return page;
        }
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> edit(page, bodies.get());
            case 3 -> move(page, spaces.get(random.nextInt(spaces.size())));
            case 4 -> trash(page, true);
            case 5 -> trash(page, false);
            case 6 -> purge(page);
            case 7 -> label(page, random.nextBoolean());
            case 8 -> confluence.restrict(page.page);
            default ->
                when(page.page.getTitle()).thenReturn("Title " + page.id + (random.nextBoolean() ? "" : " again"));
        }
        waiting.add(() -> life.life().look(page.id));
        return page;
    }

    private OnePage create() {
        List<OnePage> there = there();
        String body = !there.isEmpty() && random.nextInt(4) == 0
                ? there.get(random.nextInt(there.size())).page.getBodyAsString()
                : bodies.get();
        long id = pages.size() + 1L;
        OnePage made = new OnePage(id, confluence.page(id, body, "author"));
        when(made.page.getTitle()).thenReturn("Title " + id);
        pages.put(id, made);
        label(made, random.nextBoolean());
        move(made, spaces.get(random.nextInt(spaces.size())));
        waiting.add(() -> life.life().look(id));
        return made;
    }

    /** Publishes another version, unless the page is in the trash. */
    public void edit(OnePage page, String body) {
        if (page.published()) {
            confluence.edit(page.page, body, "author");
        }
    }

    private static void move(OnePage page, Space space) {
        page.space = space;
        when(page.page.getSpace()).thenReturn(space);
    }

    private static void trash(OnePage page, boolean trashed) {
        page.trashed = trashed;
        when(page.page.isDeleted()).thenReturn(trashed);
    }

    private void purge(OnePage page) {
        if (page.trashed) {
            page.purged = true;
            when(host.getPage(page.id)).thenReturn(null);
            waiting.add(() -> TestPageEvents.removed(life, page.id));
        }
    }

    /** All that is in it goes with it; what is made there later is in another one of the same id. */
    private void removeSpace(Space space) {
        there().stream().filter(page -> page.space == space).forEach(page -> {
            page.purged = true;
            when(host.getPage(page.id)).thenReturn(null);
        });
        waiting.add(() -> TestPageEvents.spaceRemoved(life, space.getId()));
    }

    private void label(OnePage page, boolean labelled) {
        Label carried = mock(Label.class);
        when(carried.getName()).thenReturn(label);
        page.labelled = labelled;
        when(page.page.getLabels()).thenReturn(labelled ? List.of(carried) : List.of());
    }

    /** The host does not find it for a moment, although it is there, when something is done. */
    public void missing(OnePage page, Runnable something) {
        when(host.getPage(page.id)).thenReturn(null);
        something.run();
        when(host.getPage(page.id)).thenReturn(page.purged ? null : page.page);
    }

    /** Some of the events come, others later. */
    public void deliver() {
        List<Runnable> now = new ArrayList<>(waiting);
        waiting.clear();
        for (Runnable event : now) {
            switch (random.nextInt(5)) {
                case 0 -> waiting.add(event);
                case 1 -> {
                    event.run();
                    waiting.add(event);
                }
                case 2 -> {}
                default -> event.run();
            }
        }
    }

    /** Those that were late come. */
    public void deliverRest() {
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    /** The sweep runs, and finds by the label what carries it. */
    public void sweep() {
        LabelManager labels = mock(LabelManager.class);
        Label found = mock(Label.class);
        when(labels.getLabel(label)).thenReturn(found);
        when(labels.getContentForLabel(anyInt(), anyInt(), any())).thenReturn(new PartialList<>(carriers()));
        try (MockedStatic<ComponentLocator> locator = mockStatic(ComponentLocator.class)) {
            locator.when(() -> ComponentLocator.getComponent(LabelManager.class))
                    .thenReturn(labels);
            life.sweep().run();
        }
    }

    private List<ContentEntityObject> carriers() {
        return pages.values().stream()
                .filter(page -> page.labelled && page.published())
                .<ContentEntityObject>map(page -> page.page)
                .toList();
    }

    /** The spaces there are. */
    public List<Space> spaces() {
        return spaces;
    }

    /** All pages there ever were. */
    public Collection<OnePage> all() {
        return pages.values();
    }

    /** One of those that are not gone for good, else one of those that are; there is one once somebody acted. */
    public OnePage one() {
        List<OnePage> there = there().isEmpty() ? List.copyOf(pages.values()) : there();
        return there.get(random.nextInt(there.size()));
    }

    private List<OnePage> there() {
        return pages.values().stream().filter(page -> !page.purged).toList();
    }

    /** A page as it is in the host. */
    public static final class OnePage {

        private final long id;
        private final Page page;
        private Space space;
        private boolean trashed;
        private boolean purged;
        private boolean labelled;

        private OnePage(long id, Page page) {
            this.id = id;
            this.page = page;
        }

        /** Its content id. */
        public long id() {
            return id;
        }

        /** The page itself. */
        public Page page() {
            return page;
        }

        /** Where it is. */
        public Space space() {
            return space;
        }

        /** Whether it is in the trash, or was when it was purged. */
        public boolean trashed() {
            return trashed;
        }

        /** Whether it is gone for good. */
        public boolean purged() {
            return purged;
        }

        /** Whether it carries the label. */
        public boolean labelled() {
            return labelled;
        }

        /** Whether readers find it. */
        public boolean published() {
            return !trashed && !purged;
        }

        @Override
        public String toString() {
            return "Page " + id + (trashed ? ", trashed" : "") + (purged ? ", purged" : "")
                    + (labelled ? ", labelled" : "");
        }
    }
}
