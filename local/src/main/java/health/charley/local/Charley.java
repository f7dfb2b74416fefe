package health.charley.local;

import health.charley.local.launch.CannotStart;
import health.charley.local.launch.Checkout;
import health.charley.local.launch.Launch;
import health.charley.local.launch.TokenRequest;
import java.util.List;

/**
 * The command line of the local system. It ends with 0 when the command was done, 1 when it could not be, and 2 when it
 * is not a command.
 */
public final class Charley {
    private static final String HELP = """
            Charley on this machine.

              up              start everything: PostgreSQL, sign-in, triage, content, history and web; Ctrl-C stops it
              token ACCOUNT   print an access token for a sample account, while everything runs
              help            print this

            Data, secrets and logs are in the folder .charley of the checkout, or in the one that CHARLEY_HOME names.
            """;

    private Charley() {}

    public static void main(String[] arguments) {
        try {
            var code = run(List.of(arguments));
            if (code != 0) {
                System.exit(code);
            }
        } catch (CannotStart refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        } catch (RuntimeException unforeseen) {
            // sign-in has threads of its own, which would keep the program up without its main one
            unforeseen.printStackTrace();
            System.exit(1);
        }
    }

    private static int run(List<String> arguments) {
        if (arguments.equals(List.of("up"))) {
            new Launch(Checkout.ofThisProgram(System.getenv()), System.getenv(), System.out).untilStopped();
            return 0;
        }
        if (arguments.size() == 2 && "token".equals(arguments.get(0))) {
            return TokenRequest.print(Checkout.ofThisProgram(System.getenv()).home(), arguments.get(1));
        }
        return help(arguments);
    }

    private static int help(List<String> arguments) {
        if (arguments.equals(List.of("help"))) {
            System.out.print(HELP);
            return 0;
        }
        System.err.print(HELP);
        return 2;
    }
}
