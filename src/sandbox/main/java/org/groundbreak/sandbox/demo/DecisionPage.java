package org.groundbreak.sandbox.demo;

/**
 * A page about one decision.
 *
 * @param id the content id
 * @param decision the id of its macro
 */
record DecisionPage(long id, String title, String decision) {

    /** Where it is below Confluence's context path. */
    String path() {
        return "/pages/viewpage.action?pageId=" + id;
    }
}
