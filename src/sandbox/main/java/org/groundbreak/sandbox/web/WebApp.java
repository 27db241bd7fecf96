package org.groundbreak.sandbox.web;

import jakarta.servlet.Servlet;

/** The web application of one product. Paths are relative to the context path. */
public interface WebApp {
    /**
     * Adds a servlet of the host. HTML it writes with {@code <meta name="decorator" content="atl.general">} (or
     * {@code atl.admin}) in the head is wrapped in the product's page.
     *
     * @param pathSpecs servlet mappings such as {@code /browse/*}
     */
    void servlet(Servlet servlet, String... pathSpecs);
}
