package org.coproduction.seminars.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("no-database")
class FileSignsTest {

    @Test
    void knowsEveryKindByItsBytes() {
        assertThat(FileSigns.kindOf(TestFiles.photograph("jpg", 4, 4))).isEqualTo(FileKind.JPEG);
        assertThat(FileSigns.kindOf(TestFiles.photograph("png", 4, 4))).isEqualTo(FileKind.PNG);
        assertThat(FileSigns.kindOf(TestFiles.photograph("gif", 4, 4))).isEqualTo(FileKind.GIF);
        assertThat(FileSigns.kindOf(TestFiles.webp())).isEqualTo(FileKind.WEBP);
        assertThat(FileSigns.kindOf(TestFiles.PDF)).isEqualTo(FileKind.PDF);
        assertThat(FileSigns.kindOf(TestFiles.zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(FileKind.DOCX);
        assertThat(FileSigns.kindOf(TestFiles.zip("ppt/presentation.xml"))).isEqualTo(FileKind.PPTX);
        assertThat(FileSigns.kindOf(TestFiles.zip("xl/workbook.xml"))).isEqualTo(FileKind.XLSX);
        assertThat(FileSigns.kindOf(TestFiles.odt())).isEqualTo(FileKind.ODT);
        assertThat(FileSigns.kindOf(TestFiles.bytes("WEBVTT\n\n00:01.000 --> 00:02.000\nHello")))
                .isEqualTo(FileKind.VTT);
        assertThat(FileSigns.kindOf(TestFiles.bytes("Fünf < sechs"))).isEqualTo(FileKind.TXT);
    }

    @Test
    void refusesDrawingsAndWebPagesWhateverStandsBeforeThem() {
        refuses("<?xml version='1.0'?>\n<!-- x --><svg xmlns='http://www.w3.org/2000/svg'>", MediaRefusal.DRAWING);
        refuses(" \n<!DOCTYPE HTML><title>x</title>", MediaRefusal.WEB_PAGE);
        refuses("<Script>alert(1)</Script>", MediaRefusal.WEB_PAGE);
    }

    @Test
    void refusesProgramsMacrosAndWhatItDoesNotKnow() {
        refuses("MZ\u0000\u0001", MediaRefusal.UNKNOWN_KIND);
        refuses("\u0000", MediaRefusal.UNKNOWN_KIND);
        refuses(new byte[] {(byte) 0xE4, 'a'}, MediaRefusal.UNKNOWN_KIND);
        refuses(TestFiles.zip("a.txt"), MediaRefusal.UNKNOWN_KIND);
        refuses(TestFiles.zip("word/document.xml", "word/vbaProject.bin"), MediaRefusal.MACROS);
    }

    @Test
    void readsNoFurtherThanADamagedZipGoes() {
        byte[] zip = TestFiles.zip("word/document.xml");
        for (int length = 4; length < zip.length; length++) {
            byte[] damaged = Arrays.copyOf(zip, length);
            refuses(damaged, MediaRefusal.UNKNOWN_KIND);
        }
    }

    private static void refuses(String text, MediaRefusal why) {
        refuses(TestFiles.bytes(text), why);
    }

    private static void refuses(byte[] bytes, MediaRefusal why) {
        assertThatExceptionOfType(MediaRefusedException.class)
                .isThrownBy(() -> FileSigns.kindOf(bytes))
                .extracting(MediaRefusedException::refusal)
                .isEqualTo(why);
    }
}
