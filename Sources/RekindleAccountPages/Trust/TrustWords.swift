import RekindleHTML

/// The paragraphs of the trust page that are the same on every server.
enum TrustWords {
    static let partner: HTML = """
        <section><h2>What your partner never sees</h2>
        <p>From their own account, whatever they press:</p>
        <ul>
        <li>What is only yours, and how much of it there is.</li>
        <li>When you were here, on what device, what you opened or left open, and whether you have read
        something.</li>
        <li>Where you are. That is not known here at all.</li>
        <li>Your answers to the questions on the Help page. They are not kept.</li>
        <li>Whether you opened an invitation or said no to it.</li>
        </ul>
        <p>Your partner cannot sign you in or out, set your password, read your recovery code, or undo something you
        wrote. There is no shared login, and no secret question that somebody close to you could answer. If your
        partner runs the machine, the next part holds for them.</p></section>
        """

    static let `operator`: HTML = """
        <p>In daily running they see no text, no names and no list of who did what: the program has no page that
        shows it. They can see how much is stored, make copies of the database, switch it off, and put an older copy
        back. A copy of the whole data folder holds the key file too unless they keep it elsewhere. They cannot make
        you a new password; neither can anybody else.</p>
        """

    static let claims: HTML = """
        <section><h2>What is not claimed</h2>
        <ul>
        <li>The sealing happens on the server, not in your browser: whenever you open a page, the server holds for
        that moment what it needs to show you your own words.</li>
        <li>A dishonest change to the program on that machine would not show on this page.</li>
        <li>If somebody without a key changes a thing in the database, it no longer opens. If they remove things, or set
        things or all of it back to an older state, nothing here notices. They could put back what you took back before
        it opened, a session that you ended, or a connection that you ended, and then what you write for two reaches
        that person again. If the one who runs it is your partner, they have the key of what you
        share: they could change it so that it seems to come from you, or look at what opened and undo the opening.</li>
        <li>Nobody has promised that there are no mistakes in it. The source is open, so that others can look.</li>
        </ul></section>
        """

    static let device: HTML = """
        <section><h2>This device: lock and Hide</h2>
        <ul>
        <li>After ten minutes without a tap, unless you chose another time, this place asks for your PIN or password
        again. That is a rule of the program; it does not seal anything anew.</li>
        <li>An open page covers itself when the lock comes, when you leave it in another window, and while another
        program is in front. Without scripts, or where the device takes its picture sooner, what is on the screen stays
        there: close the page.</li>
        <li><strong>Hide</strong> covers the page, locks, and goes to an ordinary site. It locks without a network
        too. Without scripts it is a link that does the same a little more slowly.</li>
        <li>Neither clears the browser’s history. Somebody who looks there, or who watches the network, can see that
        this address was visited and when. What you wrote is not in the addresses.</li>
        <li>In fields for your own words spelling and writing help are asked to stay off, and nothing that was typed
        here before is offered: some browsers send what you type to a service. You can turn the spelling on in your
        browser’s menu.</li>
        <li>Somebody who knows your password, or reads your screen, sees what you see.</li>
        <li>Without password and recovery code your own things stay shut, for you too. Whoever finds the paper with
        the code can set a new password if they also know your login name, so having none is a fair choice.</li>
        </ul></section>
        """

    static let leaving: HTML = """
        <section><h2>Leaving and deleting</h2>
        <p>Each of two can end the connection alone, at once, under Me and Your data. What waits sealed is then deleted
        unopened, and what both could read stays readable for each until they put it away. No page shows the other when or
        why it ended; copies of the database show the day.
        There too you can take everything along, or erase yourself: what had opened for both stays with the other.</p>
        <p>What you delete is overwritten: at once when you erase yourself, otherwise when the server stops at the latest.
        Backups hold it, sealed, until they are deleted. What your partner has read, they may remember or have copied.</p>
        </section>
        """
}
