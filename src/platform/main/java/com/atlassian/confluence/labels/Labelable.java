package com.atlassian.confluence.labels;

public interface Labelable {}
