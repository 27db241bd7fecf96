package org.groundbreak.sandbox.demo;

/**
 * Something to look at, as a dashboard names it.
 *
 * @param path below the product's context path
 * @param text plain text: what one sees there, and what one can do
 */
public record Sight(String title, String path, String text) {}
