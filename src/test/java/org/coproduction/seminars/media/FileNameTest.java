package org.coproduction.seminars.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("no-database")
class FileNameTest {

    @Test
    void keepsNoFolderAndNothingUnprintable() {
        assertThat(FileName.of("../../etc/passwd").display(FileKind.TXT)).isEqualTo("passwd.txt");
        assertThat(FileName.of("C:\\temp\\Plän \"1\".PDF").display(FileKind.PDF))
                .isEqualTo("Plän 1.pdf");
        assertThat(FileName.of("a\r\nSet-Cookie x\u0000\u202Egnp.exe").display(FileKind.PNG))
                .isEqualTo("a Set-Cookie x gnp.exe.png");
        assertThat(FileName.of("...").display(FileKind.PNG)).isEqualTo("file.png");
        assertThat(FileName.of("x".repeat(300)).base()).hasSize(120);
    }

    @Test
    void makesAPlainAddress() {
        assertThat(FileName.of("Rückblick: Leeds’ day.jpeg").address(FileKind.JPEG))
                .isEqualTo("ruckblick-leeds-day.jpg");
    }
}
