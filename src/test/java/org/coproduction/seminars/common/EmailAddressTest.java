package org.coproduction.seminars.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("no-database")
class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"ash@example.org", " Ash@Example.org ", "\u00a0ash@example.org\u200b", "ash@EXAMPLE.org\ufeff"})
    void isTheSameHoweverItWasTypedOrCopied(String typed) {
        assertThat(EmailAddress.of(typed).text()).isEqualTo("ash@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ash",
                "ash@",
                "@example.org",
                "a sh@example.org",
                "as\u00a0h@example.org",
                "ash\u200b@example.org"
            })
    void isNotTakenWithASpaceOrAnUnseenSignInIt(String typed) {
        assertThat(EmailAddress.isValid(typed)).isFalse();
        assertThatThrownBy(() -> EmailAddress.of(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void canBeReadAsItWasTakenBeforeTheRulesBecameStricter() {
        assertThat(new EmailAddress("as\u00a0h@example.org").text()).isEqualTo("as\u00a0h@example.org");
    }
}
