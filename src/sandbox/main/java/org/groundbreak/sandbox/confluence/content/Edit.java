package org.groundbreak.sandbox.confluence.content;

/**
 * One save of the editor.
 *
 * @param comment version comment, null for none
 * @param by user key
 */
public record Edit(String title, String body, String comment, String by) {}
