package org.groundbreak.sandbox.demo;

/**
 * A page that is a spec.
 *
 * @param id the content id
 * @param version the one that is current
 * @param body in storage format
 */
record SpecPage(long id, String title, int version, String body) {

    /** Where it is below Confluence's context path. */
    String path() {
        return "/pages/viewpage.action?pageId=" + id;
    }
}
