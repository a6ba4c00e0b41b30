"""English."""

OPEN = """
um | uh | uhm | erm | er | hmm | mm | well | like | so | basically | first of all | you know | a
| an | the | my | your | his | her | its | our | their | these | those | every | which | whose |
and | or | but | because | if | when | while | although | though | unless | until | since | as |
than | whether | to | for | of | with | from | by | about | into | onto | at | in | on | between
| among | during | without | within | against | toward | towards | through | across | behind |
via | below | above | under | near | per | before | after | is | are | was | were | am | be |
been | being | has | had | have | will | would | could | should | shall | may | might | must |
can | i'm | you're | he's | she's | we're | they're | it's | i'd | i'll | you'll | we'll | i've
| we've | what's | who's | where's | how's | there's | let's | that's | gonna | wanna | also |
very | really | quite | even | just | another | other | any | some | plus | minus | times | mr |
mrs | dr | neither | always | usually | normally | i | he | we | they | who | what | where | how
| why | that | then | such | how many | how much | how long | how far | how old | what kind |
what color | what time | can you | could you | would you | will you | do you | did you | should
i | can i | could i | do i | does it | are you | is it | is there | are there | there is | there
are | i am | can you please | could you please | would you please | tell me | show me | give me
| send me | teach me | remind me | read me | help me to | let me | tell him | tell her | tell my
? | ask my ? | do you know | do you think | i think | i guess | i mean | i believe | i wonder |
i hope | i want | i need | i feel | i would like | i'd like | i'd love | i'd rather | i said |
he said | she said | i can't | i don't | i didn't | you can't | it doesn't | don't | doesn't |
didn't | i was | i went | set | create | write | open | turn | put | change | convert |
translate | calculate | compare | explain | describe | define | multiply | schedule | send |
call | make | say | add | find | play | timer for ? | he said that he | that he | that she |
that i | if i | if you | if it | if he | when i | when you | when it | going | looking | trying
| thinking | want | need | my ? is | why does my | does the | the same | a lot of | a couple |
one of | talk about | want to | need to
| the last | the first | the next | the second | the whole | the following | a little | a bit
| me two | me three | me four | me five | me ten | me a few | me several | does the ? | did the ?
| is already | are already | has already | have already | still | almost
"""

CLOSED = """
what time is it | where is it | what is it | who is it | how is it | how are you | who are you |
where are you | ? that is | ? this is | what it is | where it is | who he is | who she is | how
? is he | how ? is she | how ? is it | how ? are you | where is he | where is she | ~ing about |
~ing for | ~ing to | ~ing with | ~ing of | ~ing at | living in | coming in | interested in |
~ing from | come from | came from
| comes from | you from | die of | made of | made from | look like | looks like | ? like it |
weather like | it like | is it about | good for | what for | live in | listen to | look at |
afraid of | full of | known for | famous for | turn * on | turn * off | turn * up | turn * down
| switch * on | switch * off | turn it on | turn it off | turn it up | turn it down | switch it
on | switch it off | come in | go on | come on | hold on | carry on | log in | log on | about it
| about that | about this | with that | for that | like that | do that | of that | is that |
said that | know that | think that | want that | mean that | told you that | explain that |
repeat that | say that | play that | read that | stop that | cancel that | before that | after
that | did that | does that | that i want | know why | know how | know what | do what | to what
| or what | why not | or not | not so | think so | hope so | guess so | yes i am | it is | they
are | i can | you can | i do | you do | what i meant | you mean | you want | you need | what i
want | what i need | what i said | i have to | have to go | you have to | what to do | what
should i do | what can i do | as well | help me | you too | me too | one more | some more | any
more | once more | much more | ? times | how much is it | how much | this one | that one | which
one | the other | what else | who else | thanks a lot | what next | i don't know | i can't |
what was it | what was that | who was that | what's that | who's that | what did he say | what
did she say | did ? say | to say | can i say | should i say | you say | you call | i do that |
or her | love her | see her | call her | ask her | with her | about her | for her | the most |
the same thing | do i need | do i want | to make | i make | can i make | should i make | to play
| i play | to add | where to go | are you going | is it going | what's going on | it on | them
on | and so on | in a while | what i am | may i | if i may | trash can | the can | better not |
not really
| wait a little | just a little | only a little | of it still | what the first | is it still
"""

WHOLE = """
yes | no | yeah | yep | nope | okay | ok | sure | stop | thanks | thank you | please | hello |
hi | hey | goodbye | bye | help | cancel | continue | why | how | what | who | where | when |
really | right | exactly | correct | louder | quieter | slower | faster | repeat | again | more
| less | next | back | enough | pause | maybe | fine | good | great | and you | how about you |
what about you | i do | i am | i can | i will | i did | i have | i don't | i see | you know what
| it is | is it | never mind | call me | that's it | how long | how far | how much | how many |
how old | open | play | read | start | send | delete | undo | go ahead | not yet | do you | are
you | because of that | and then what
"""

CLAUSES = """
if | when | whenever | although | though | while | unless | since | as soon as | in case |
before | after | even if | even though | so if | and if | but if | so when | and when
"""
