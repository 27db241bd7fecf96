package com.atlassian.activeobjects.spi;

public enum DatabaseType {
    HSQL,
    MYSQL,
    POSTGRESQL,
    ORACLE,
    MS_SQL,
    DB2,
    DERBY_EMBEDDED,
    DERBY_NETWORK,
    H2,
    NUODB,
    UNKNOWN
}
