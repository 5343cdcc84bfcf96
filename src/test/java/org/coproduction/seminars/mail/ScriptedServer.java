package org.coproduction.seminars.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers to each command as it is told to, and with OK to the rest. */
final class ScriptedServer implements AutoCloseable {

    /** In place of an answer: the line is cut. */
    static final String HANG_UP = "";

    /** In place of an answer to “quit”: the line stays open, and nothing is said. */
    static final String SILENCE = "silence";

    /** The command that stands for the end of a mail’s text. */
    static final String END_OF_TEXT = ".";

    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    ScriptedServer(String answerToEveryRecipient) throws IOException {
        this(Map.of("RCPT", answerToEveryRecipient));
    }

    /** @param answers by the beginning of the command */
    ScriptedServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Everything that was said to it. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException closed) {
                // The client hung up, or the test is over.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        Writer out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.US_ASCII);
        say(out, "220 test");
        boolean text = false;
        String line = in.readLine();
        while (line != null && !line.startsWith("QUIT")) {
            lines.add(line);
            if (!text || line.equals(END_OF_TEXT)) {
                String answer = answer(line);
                if (answer.equals(HANG_UP)) {
                    return;
                }
                say(out, answer);
                text = answer.startsWith("354");
            }
            line = in.readLine();
        }
        if (SILENCE.equals(answers.get("QUIT"))) {
            in.readLine();
        }
    }

    private String answer(String line) {
        return answers.entrySet().stream()
                .filter(answer -> line.startsWith(answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(line.startsWith("DATA") ? "354 Go on" : "250 OK");
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
