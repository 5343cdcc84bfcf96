package org.coproduction.seminars.bursary.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coproduction.seminars.bursary.BursaryPanel;
import org.coproduction.seminars.export.Download;
import org.coproduction.seminars.export.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The panel’s list as a file: the same applications in the same order, without the reasons. */
@Controller
class PanelExportController {

    private final BursaryPanel panel;
    private final ApplicationQueries queries;
    private final ApplicationTable table;

    PanelExportController(BursaryPanel panel, ApplicationQueries queries, ApplicationTable table) {
        this.panel = panel;
        this.queries = queries;
        this.table = table;
    }

    @GetMapping("/admin/bursaries.csv")
    void csv(@ModelAttribute ApplicationQuery query, HttpServletResponse response) throws IOException {
        send(query, response, TableFormat.CSV);
    }

    @GetMapping("/admin/bursaries.xlsx")
    void xlsx(@ModelAttribute ApplicationQuery query, HttpServletResponse response) throws IOException {
        send(query, response, TableFormat.XLSX);
    }

    private void send(ApplicationQuery query, HttpServletResponse response, TableFormat format) throws IOException {
        Download.send(
                response,
                "Bursary applications",
                format,
                table.columns(),
                panel.export(queries.filter(query), format.name()));
    }
}
