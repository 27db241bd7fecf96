package com.atlassian.plugin.util;

/** Knows no calling plugin: Active Objects does not link without it. */
public class PluginKeyStack {
    public static String getFirstPluginKey() {
        return null;
    }
}
