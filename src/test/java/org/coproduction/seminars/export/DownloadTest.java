package org.coproduction.seminars.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

@Tag("no-database")
class DownloadTest {

    @Test
    void isSavedUnderAPlainNameAndKeptNowhereElse() throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        Table<String> table = new Table<>("x", List.of(Column.text("Name", name -> name)));

        Download.send(response, "Zoë’s \"list\"\r\nX: y", TableFormat.CSV, table, List.of("Sam"));

        assertThat(response.getHeader("Content-Disposition"))
                .contains("zoes-list-x-y.csv")
                .startsWith("attachment");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.getContentAsString()).contains("\"Sam\"");
    }
}
