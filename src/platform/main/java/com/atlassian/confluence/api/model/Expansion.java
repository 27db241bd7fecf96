package com.atlassian.confluence.api.model;

public class Expansion {
    private Expansion() {}
}
