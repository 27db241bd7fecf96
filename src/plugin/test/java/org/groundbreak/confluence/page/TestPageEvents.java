package org.groundbreak.confluence.page;

/** What the host says of pages, once it is committed; done on the thread of the test instead of the background. */
public final class TestPageEvents {

    private TestPageEvents() {}

    /** A page is removed for good. */
    public static void removed(PageLifeFeature life, long contentId) {
        life.life().take(new PageNews(PageNews.Kind.REMOVED, contentId));
    }

    /** A space is removed. */
    public static void spaceRemoved(PageLifeFeature life, long spaceId) {
        life.life().take(new PageNews(PageNews.Kind.SPACE_REMOVED, spaceId));
    }

    /** Pages went to another space. */
    public static void spaceLeft(PageLifeFeature life, long spaceId) {
        life.life().take(new PageNews(PageNews.Kind.SPACE_LEFT, spaceId));
    }

    /** A listener that drops what it hears. */
    public static PageListener deaf() {
        return new PageListener(news -> {});
    }
}
