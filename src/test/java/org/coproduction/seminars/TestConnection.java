package org.coproduction.seminars;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where a test’s database is. */
record TestConnection(String url, String username, String password) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getPassword() {
        return password;
    }
}
